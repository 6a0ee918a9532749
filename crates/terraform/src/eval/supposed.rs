//! What operations will come to that Terraform leaves open: comparisons of names with nothing, choices between the same.

use std::sync::Arc;

use super::names::{are_one, is_name, open_name};
use super::operators::compute;
use crate::cty::{Origin, Partial, Reference, Type, Value};
use crate::syntax::BinaryOp;

/// What an operation on unknown operands will come to.
pub(super) fn operation(op: BinaryOp, a: &Value, b: &Value) -> Option<Value> {
    if let Some(decides) = op.deciding() {
        return logic(a, b, decides);
    }
    let compares = matches!(op, BinaryOp::Equal | BinaryOp::NotEqual);
    if compares && is_never(a, b) {
        return Some(Value::from(op == BinaryOp::NotEqual));
    }
    let (x, y) = (a.supposed(), b.supposed());
    if x.is_none() && y.is_none() {
        return None;
    }
    let (x, y) = (x.as_ref().unwrap_or(a), y.as_ref().unwrap_or(b));
    if !compares && (x.is_null() || y.is_null()) {
        return None;
    }
    compute(op, x, y).ok().filter(Value::is_known)
}

/// Whether one of them is a name, and the other nothing.
fn is_never(a: &Value, b: &Value) -> bool {
    let is_nothing = |value: &Value| value.is_null() || value.as_str() == Some("");
    (is_name(a) && is_nothing(b)) || (is_name(b) && is_nothing(a))
}

/// `&&`, which one false decides, or `||`, which one true does.
fn logic(a: &Value, b: &Value, decides: bool) -> Option<Value> {
    let meant = |value: &Value| value.meaning().unwrap_or(value).as_bool();
    match (meant(a), meant(b)) {
        (Some(one), _) | (_, Some(one)) if one == decides => Some(Value::from(decides)),
        (Some(_), Some(_)) => Some(Value::from(!decides)),
        _ => None,
    }
}

/// What a value will be that is one of two, whichever it is.
pub(super) fn either(yes: &Value, no: &Value) -> Option<Value> {
    let (a, b) = (yes.meaning().unwrap_or(yes), no.meaning().unwrap_or(no));
    if a.is_known() && b.is_known() {
        return either_known(a, b);
    }
    if are_one(a, b) {
        return Some(a.clone());
    }
    if let Some(each) = each_or_none(a, b).or_else(|| each_or_none(b, a)) {
        return Some(each);
    }
    let copied = match (or_null(a)?, or_null(b)?) {
        (Some(one), Some(other)) if one == other => one,
        (Some(one), None) | (None, Some(one)) => one,
        _ => return None,
    };
    let origin = Origin { partial: Some(Partial::OrNull(copied)), ..Origin::default() };
    Some(Value::unknown(Type::Dynamic).with_origin(origin))
}

/// Elements that are each alike, or no elements, though what they are copies of may be there.
fn each_or_none(some: &Value, none: &Value) -> Option<Value> {
    none.as_elements().filter(|elements| elements.is_empty())?;
    Some(Value::DYNAMIC.of_each(&some.each_one()?.or_null()?))
}

/// The name that a value is a copy of, if it is not null: `Some(None)` for null itself.
#[expect(clippy::option_option, reason = "null, a name, or neither")]
fn or_null(value: &Value) -> Option<Option<Arc<Reference>>> {
    // An empty name is as good as none.
    if value.is_null() || value.as_str() == Some("") {
        return Some(None);
    }
    match value.origin()?.partial.as_ref() {
        Some(Partial::OrNull(copied)) => Some(Some(copied.clone())),
        Some(_) | None => open_name(value).map(|name| Some(name.clone())),
    }
}

fn either_known(a: &Value, b: &Value) -> Option<Value> {
    let part = |a: &Value, b: &Value| either(a, b).unwrap_or(Value::DYNAMIC);
    if let (Some(a), Some(b)) = (a.as_map(), b.as_map()) {
        let same = a.len() == b.len() && a.iter().zip(b).all(|((x, _), (y, _))| x == y);
        let parts = || a.iter().zip(b).map(|((name, a), (_, b))| (name.clone(), part(a, b))).collect();
        return same.then(|| Value::object(parts()));
    }
    if let (Some(x), Some(y)) = (a.as_elements(), b.as_elements()) {
        let same = a.kind() == b.kind() && x.len() == y.len() && a.kind() != crate::cty::Kind::Set;
        return same.then(|| Value::tuple(x.iter().zip(y).map(|(a, b)| part(a, b)).collect()));
    }
    (a == b).then(|| a.clone())
}

/// Whether every part that is not known is a plain copy of an attribute, so that it can be there whatever it will be.
pub(super) fn holds_only_copies(value: &Value) -> bool {
    if value.is_wholly_known() {
        return true;
    }
    if !value.is_known() {
        // A number may yet turn out to be none.
        return is_name(value) && matches!(value.ty(), Type::String | Type::Dynamic);
    }
    match (value.as_elements(), value.as_map()) {
        (Some(elements), _) => elements.iter().all(holds_only_copies),
        (None, Some(map)) => map.iter().all(|(_, value)| holds_only_copies(value)),
        (None, None) => false,
    }
}
