//! Why a value is not known, and what is known of it all the same, in the model's terms.

use std::fmt::Write as _;

use palisade_model::{
    Address, Causes, Fragment, Partial as ModelPartial, Reason, Reference as ModelReference, UnknownId, UnknownValue,
    ValueType,
};

use crate::cty::{Cause, CauseKind, Kind, Marks, Partial, Reference, Step, TemplatePart, Value, Why};

/// The id of an unknown value.
pub(super) fn unknown(fragment: &mut Fragment, value: &Value) -> UnknownId {
    let origin = value.origin();
    let copy_of = origin.and_then(|origin| origin.copy_of.as_deref()).map(reference);
    let parts = match origin.and_then(|origin| origin.partial.as_ref()) {
        Some(Partial::Template(parts)) => parts.iter().map(part).collect(),
        Some(Partial::Whole(meaning)) if !meaning.marks().contains(Marks::SENSITIVE) => {
            meaning.as_str().map(|text| ModelPartial::Known(text.into())).into_iter().collect()
        }
        Some(
            Partial::Encoded(_)
            | Partial::Attributes(_)
            | Partial::Elements(_)
            | Partial::Whole(_)
            | Partial::OrNull(_)
            | Partial::Each(_)
            | Partial::Pieces(_),
        )
        | None => Box::default(),
    };
    let causes = causes(fragment, &value.why());
    fragment.unknown(UnknownValue {
        causes,
        ty: value_type(value.kind()),
        not_null: value.is_definitely_not_null(),
        copy_of,
        parts,
    })
}

/// The id of an unknown of which nothing is known but why.
pub(super) fn existence(fragment: &mut Fragment, why: &Why) -> UnknownId {
    let causes = causes(fragment, why);
    fragment.unknown(UnknownValue { causes, ty: None, not_null: false, copy_of: None, parts: Box::default() })
}

fn causes(fragment: &mut Fragment, why: &Why) -> Causes {
    let mut all: Option<Causes> = None;
    for cause in why.causes() {
        let id = fragment.cause(reason(cause), cause.site);
        all = Some(all.map_or_else(|| Causes::one(id), |all| all.with(id)));
    }
    // Whoever made it did not say; a value that nobody can explain is one that something went wrong with.
    all.unwrap_or_else(|| Causes::one(fragment.cause(Reason::Invalid("a value without a cause".into()), None)))
}

fn reason(cause: &Cause) -> Reason {
    match &cause.kind {
        CauseKind::Variable(address) => Reason::Variable(address.as_ref().into()),
        CauseKind::AfterApply(of) => Reason::AfterApply(attribute(of)),
        CauseKind::DataSource(of) => Reason::DataSource(attribute(of)),
        CauseKind::Module(address) => Reason::Module(address.as_ref().into()),
        CauseKind::Impure(name) => Reason::Impure(name.as_ref().into()),
        CauseKind::ProviderFunction(name) => Reason::ProviderFunction(name.as_ref().into()),
        CauseKind::Limit(name) => Reason::Limit(name.as_ref().into()),
        CauseKind::Invalid => Reason::Invalid("a diagnostic says what is wrong".into()),
        CauseKind::WrongType => Reason::WrongType,
        CauseKind::Outside(what) => Reason::Outside(what.as_ref().into()),
    }
}

fn attribute(of: &Reference) -> Box<str> {
    let steps = steps(of);
    let mut out = String::with_capacity(of.address.len() + length(steps));
    out.push_str(&of.address);
    write_path(steps, true, &mut out);
    out.into_boxed_str()
}

fn reference(of: &Reference) -> ModelReference {
    let steps = steps(of);
    let mut path = String::with_capacity(length(steps));
    write_path(steps, false, &mut path);
    ModelReference { address: Address::from(of.address.clone()), path: path.into_boxed_str() }
}

/// The steps of a reference that mean something.
fn steps(of: &Reference) -> &[Step] {
    let steps = of.path.steps();
    // Which of the instances is meant is not known, whatever key was written.
    let symbolic = of.address.ends_with("[*]");
    let skipped = usize::from(symbolic && matches!(steps.first(), Some(Step::Index(_) | Step::Key(_) | Step::Any)));
    &steps[skipped..]
}

/// How long a path is mostly.
fn length(steps: &[Step]) -> usize {
    let one = |step: &Step| match step {
        Step::Attr(name) | Step::Key(name) => name.len() + 1,
        Step::Index(_) | Step::Any => 3,
    };
    steps.iter().map(one).sum()
}

/// A path as the model writes it: `identity[0].principal_id`, `tags["a.b"]`.
fn write_path(steps: &[Step], mut follows: bool, out: &mut String) {
    for step in steps {
        match step {
            Step::Attr(name) | Step::Key(name) if name.is_empty() || name.contains(['.', '[', ']', '"', ' ']) => {
                let _ = write!(out, "[{name:?}]");
            }
            Step::Attr(name) | Step::Key(name) => {
                if follows {
                    out.push('.');
                }
                out.push_str(name);
            }
            Step::Index(index) => {
                let _ = write!(out, "[{index}]");
            }
            Step::Any => out.push_str("[*]"),
        }
        follows = true;
    }
}

fn part(part: &TemplatePart) -> ModelPartial {
    match part {
        TemplatePart::Text(text) => ModelPartial::Known(text.as_ref().into()),
        TemplatePart::Unknown(value) => {
            let copy_of = value.origin().and_then(|origin| origin.copy_of.as_deref());
            ModelPartial::Unknown(copy_of.map(reference))
        }
    }
}

fn value_type(kind: Kind) -> Option<ValueType> {
    match kind {
        Kind::Dynamic => None,
        Kind::Bool => Some(ValueType::Bool),
        Kind::Number => Some(ValueType::Number),
        Kind::String => Some(ValueType::String),
        Kind::List | Kind::Set | Kind::Tuple => Some(ValueType::List),
        Kind::Map | Kind::Object => Some(ValueType::Object),
    }
}
