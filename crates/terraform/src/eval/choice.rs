use std::cmp::Ordering;

use super::evaluator::Evaluator;
use super::supposed::either;
use crate::cty::{ConvertError, Kind, Number, Type, Unified, Value, convert, unify_unsafe};
use crate::syntax::Conditional;

/// How the two results of a conditional become one type.
enum Common {
    /// One is an untyped null, which takes the other's type.
    Null(Type),
    /// The type of one is not known: nothing is converted.
    Unknown,
    /// Both have it.
    Same(Type),
    Unified(Unified),
}

impl Common {
    fn of(yes: &Value, no: &Value) -> Option<Self> {
        let untyped_null = Value::null(Type::Dynamic);
        if *yes == untyped_null {
            Some(Self::Null(no.ty()))
        } else if *no == untyped_null {
            Some(Self::Null(yes.ty()))
        } else if yes.is_dynamic() || no.is_dynamic() {
            Some(Self::Unknown)
        } else if matches!(yes.kind(), Kind::Bool | Kind::Number | Kind::String) && yes.kind() == no.kind() {
            Some(Self::Same(yes.ty()))
        } else {
            unify_unsafe(&[yes.ty(), no.ty()]).map(Self::Unified)
        }
    }

    fn ty(&self) -> Type {
        match self {
            Self::Null(ty) | Self::Same(ty) => ty.clone(),
            Self::Unknown => Type::Dynamic,
            Self::Unified(unified) => unified.ty.clone(),
        }
    }

    fn convert(&self, value: &Value) -> Result<Value, ConvertError> {
        match self {
            Self::Null(ty) if value.is_null() && value.is_dynamic() => convert(value, ty),
            Self::Null(_) | Self::Unknown | Self::Same(_) => Ok(value.clone()),
            Self::Unified(unified) => unified.convert(value),
        }
    }
}

impl Evaluator<'_> {
    /// Both results are computed, for their types; the diagnostics of the one that is not chosen do not count.
    pub(super) fn conditional(&mut self, it: &Conditional) -> Value {
        let mark = self.mark();
        let yes = self.value(it.yes);
        let yes_diagnostics = self.take_since(mark);
        let no = self.value(it.no);
        let no_diagnostics = self.take_since(mark);
        let Some(common) = Common::of(&yes, &no) else {
            let detail = format!(
                "The true and false result expressions must have consistent types. {}.",
                describe_mismatch(&yes.ty(), &no.ty())
            );
            let span = self.tree.span(it.yes).to(self.tree.span(it.no));
            return self.error(span, "Inconsistent conditional result types", detail);
        };
        let condition = self.value(it.condition);
        let span = self.tree.span(it.condition);
        let invalid = || Value::unknown(common.ty()).because(Value::invalid().why());
        if condition.is_null() {
            let detail = "The condition value is null. Conditions must either be true or false.";
            self.error(span, "Null condition", detail);
            return invalid();
        }
        let marks = condition.marks() | yes.marks() | no.marks();
        if !condition.is_known() {
            let (yes, no) = (yes.unmarked(), no.unmarked());
            let open = undecided(&condition, &yes, &no, common.ty());
            let meant = match condition.meaning().and_then(Value::as_bool) {
                Some(decision) => common.convert(if decision { &yes } else { &no }).ok(),
                None => either(&yes, &no),
            };
            return meant.map_or_else(|| open.clone(), |meant| open.clone().meant_as(&meant)).marked(marks);
        }
        let Some(decision) = convert(&condition, &Type::Bool).ok().and_then(|value| value.as_bool()) else {
            self.error(span, "Incorrect condition type", "The condition expression must be of type bool.");
            return invalid();
        };
        let (chosen, diagnostics, branch, name) =
            if decision { (yes, yes_diagnostics, it.yes, "true") } else { (no, no_diagnostics, it.no, "false") };
        self.put_back(diagnostics);
        match common.convert(&chosen) {
            Ok(value) => value.marked(marks),
            Err(error) => {
                let detail = format!("The {name} result value has the wrong type: {error}.");
                self.error(self.tree.span(branch), "Inconsistent conditional result types", detail);
                invalid().marked(marks)
            }
        }
    }
}

/// One of two values, with what holds of both.
fn undecided(condition: &Value, yes: &Value, no: &Value, ty: Type) -> Value {
    if yes.is_null() && no.is_null() {
        return Value::null(ty);
    }
    let why = condition.why().and(&yes.why()).and(&no.why());
    let unknown = |ty: Type| Value::unknown(ty).because(&why);
    let (a, b) = (yes.range(), no.range());
    let not_null = a.is_never_null() && b.is_never_null();
    if yes.ty() == Type::Number && no.ty() == Type::Number {
        return unknown(Type::Number).refine(|r| {
            if not_null {
                r.not_null();
            }
            if let Some((bound, inclusive)) = wider(a.lower(), b.lower(), Ordering::Less) {
                r.at_least(bound, inclusive);
            }
            if let Some((bound, inclusive)) = wider(a.upper(), b.upper(), Ordering::Greater) {
                r.at_most(bound, inclusive);
            }
            r
        });
    }
    let same_collection = yes.ty().is_collection() && yes.ty() == no.ty();
    unknown(ty).refine(|r| {
        if not_null {
            r.not_null();
        }
        if same_collection {
            r.min_length(a.min_length().min(b.min_length()));
            if let (Some(a), Some(b)) = (a.max_length(), b.max_length()) {
                r.max_length(a.max(b));
            }
        }
        r
    })
}

type Bound<'n> = Option<(&'n Number, bool)>;

/// The bound that holds for both: the lesser of lower bounds, the greater of upper ones.
fn wider<'n>(a: Bound<'n>, b: Bound<'n>, wanted: Ordering) -> Bound<'n> {
    let ((a, a_inclusive), (b, b_inclusive)) = (a?, b?);
    Some(match a.compare(b) {
        Ordering::Equal => (a, a_inclusive || b_inclusive),
        order if order == wanted => (a, a_inclusive),
        Ordering::Less | Ordering::Greater => (b, b_inclusive),
    })
}

fn describe_mismatch(yes: &Type, no: &Type) -> String {
    let described = match (yes, no) {
        (Type::Object(a), Type::Object(b)) => {
            let missing = |name: &str, here: &str, there: &str| {
                format!("The '{here}' value includes object attribute {name:?}, which is absent in the '{there}' value")
            };
            let first = a.attributes().iter().find_map(|x| match b.get(&x.name) {
                None => Some(missing(&x.name, "true", "false")),
                Some(y) if x.ty != y.ty => Some(format!(
                    "Type mismatch for object attribute {:?}: {}",
                    x.name,
                    describe_mismatch(&x.ty, &y.ty)
                )),
                Some(_) => None,
            });
            let other = || b.attributes().iter().find(|y| a.get(&y.name).is_none());
            first.or_else(|| other().map(|y| missing(&y.name, "false", "true")))
        }
        (Type::Tuple(a), Type::Tuple(b)) if a.len() != b.len() => {
            Some(format!("The 'true' tuple has length {}, but the 'false' tuple has length {}", a.len(), b.len()))
        }
        (Type::Tuple(a), Type::Tuple(b)) => a
            .iter()
            .zip(b.iter())
            .enumerate()
            .find(|(_, (x, y))| x != y)
            .map(|(i, (x, y))| format!("Type mismatch for tuple element {i}: {}", describe_mismatch(x, y))),
        (Type::List(a), Type::List(b)) => describe_elements("list", a, b),
        (Type::Set(a), Type::Set(b)) => describe_elements("set", a, b),
        (Type::Map(a), Type::Map(b)) => describe_elements("map", a, b),
        _ => None,
    };
    described.unwrap_or_else(|| {
        let (a, b) = (yes.friendly(false), no.friendly(false));
        if a == b {
            "At least one deeply-nested attribute or element is not compatible across both the 'true' and the 'false' \
             value"
                .to_owned()
        } else {
            format!("The 'true' value is {a}, but the 'false' value is {b}")
        }
    })
}

fn describe_elements(kind: &str, a: &Type, b: &Type) -> Option<String> {
    let structures = matches!((a, b), (Type::Object(_), Type::Object(_)) | (Type::Tuple(_), Type::Tuple(_)));
    structures.then(|| format!("Mismatched {kind} element types: {}", describe_mismatch(a, b)))
}
