//! Why a value is not known, and what is known of it all the same, in the model's terms.

use std::fmt::Write as _;

use palisade_model::{
    Address, Causes, Fragment, Partial as ModelPartial, Reason, Reference as ModelReference, UnknownId, UnknownValue,
    ValueType,
};

use crate::cty::{Cause, CauseKind, Partial, Path, Reference, Step, TemplatePart, Type, Value, Why};

/// The id of an unknown value.
pub(super) fn unknown(fragment: &mut Fragment, value: &Value) -> UnknownId {
    let origin = value.origin();
    let copy_of = origin.and_then(|origin| origin.copy_of.as_deref()).map(reference);
    let parts = match origin.and_then(|origin| origin.partial.as_ref()) {
        Some(Partial::Template(parts)) => parts.iter().map(part).collect(),
        Some(Partial::Encoded(_) | Partial::Attributes(_) | Partial::Elements(_)) | None => Box::default(),
    };
    let causes = causes(fragment, &value.why());
    fragment.unknown(UnknownValue {
        causes,
        ty: value_type(&value.ty()),
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
    let mut ids =
        why.causes().iter().map(|cause| fragment.cause(reason(cause), cause.site)).collect::<Vec<_>>().into_iter();
    match ids.next() {
        Some(first) => ids.fold(Causes::one(first), Causes::with),
        // Whoever made it did not say; a value that nobody can explain is one that something went wrong with.
        None => Causes::one(fragment.cause(Reason::Invalid("a value without a cause".into()), None)),
    }
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
    let ModelReference { address, path } = reference(of);
    match (&*path, path.starts_with('[')) {
        ("", _) => address.as_str().into(),
        (path, true) => format!("{address}{path}").into(),
        (path, false) => format!("{address}.{path}").into(),
    }
}

fn reference(of: &Reference) -> ModelReference {
    // Which of the instances is meant is not known, whatever key was written.
    let symbolic = of.address.ends_with("[*]");
    let skipped =
        usize::from(symbolic && matches!(of.path.steps().first(), Some(Step::Index(_) | Step::Key(_) | Step::Any)));
    ModelReference { address: Address::from(of.address.clone()), path: path(&of.path, skipped).into() }
}

/// A path as the model writes it: `identity[0].principal_id`, `tags["a.b"]`.
fn path(path: &Path, skipped: usize) -> String {
    let mut out = String::new();
    for step in &path.steps()[skipped..] {
        match step {
            Step::Attr(name) | Step::Key(name) if name.is_empty() || name.contains(['.', '[', ']', '"', ' ']) => {
                let _ = write!(out, "[{name:?}]");
            }
            Step::Attr(name) | Step::Key(name) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(name);
            }
            Step::Index(index) => {
                let _ = write!(out, "[{index}]");
            }
            Step::Any => out.push_str("[*]"),
        }
    }
    out
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

fn value_type(ty: &Type) -> Option<ValueType> {
    match ty {
        Type::Dynamic => None,
        Type::Bool => Some(ValueType::Bool),
        Type::Number => Some(ValueType::Number),
        Type::String => Some(ValueType::String),
        Type::List(_) | Type::Set(_) | Type::Tuple(_) => Some(ValueType::List),
        Type::Map(_) | Type::Object(_) => Some(ValueType::Object),
    }
}
