//! Arguments by their types; anything else makes the call undefined, as OPA's built-in errors do.

use regorus::Value;
use regorus::value::{Array, Object, Set};

use super::{Answer, Cx, Failure};

pub(super) type Got<T> = Result<T, Failure>;

pub(super) fn text(value: &Value) -> Got<&str> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Failure::Undefined),
    }
}

pub(super) fn whole(value: &Value) -> Got<i64> {
    match value {
        Value::Number(number) => number.as_i64().ok_or(Failure::Undefined),
        _ => Err(Failure::Undefined),
    }
}

pub(super) fn array(value: &Value) -> Got<&Array> {
    match value {
        Value::Array(items) => Ok(items),
        _ => Err(Failure::Undefined),
    }
}

pub(super) fn set(value: &Value) -> Got<&Set> {
    match value {
        Value::Set(items) => Ok(items),
        _ => Err(Failure::Undefined),
    }
}

pub(super) fn object(value: &Value) -> Got<&Object> {
    match value {
        Value::Object(members) => Ok(members),
        _ => Err(Failure::Undefined),
    }
}

/// The elements of an array or a set.
pub(super) fn elements(value: &Value) -> Got<Vec<&Value>> {
    match value {
        Value::Array(items) => Ok(items.iter().collect()),
        Value::Set(items) => Ok(items.iter().collect()),
        _ => Err(Failure::Undefined),
    }
}

/// A text, or the texts of an array or set.
pub(super) fn texts(value: &Value) -> Got<Vec<&str>> {
    match value {
        Value::String(one) => Ok(vec![one]),
        _ => elements(value)?.into_iter().map(text).collect(),
    }
}

/// A text that was made, counted against the budget.
pub(super) fn made(cx: &mut Cx<'_>, text: String) -> Answer {
    cx.budget.cells(text.len() / 16)?;
    Ok(Value::from(text))
}
