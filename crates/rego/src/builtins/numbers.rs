//! Numbers as OPA has them: what is written with a point or an exponent is a float64 to sprintf, what is computed is
//! whole where it can be.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::sync::LazyLock;

use regorus::Value;

/// Whole numbers from here on are not all floats.
const MAX_WHOLE_FLOAT: f64 = 9_007_199_254_740_992.0;

/// A number as it is written; none where it is none.
pub(crate) fn written(text: &str) -> Option<Value> {
    if text.contains(['.', 'e', 'E'])
        && let Ok(float) = text.parse::<f64>()
        && float.abs() < MAX_WHOLE_FLOAT
    {
        return Some(Value::from(float));
    }
    Value::from_numeric_string(text).ok()
}

/// Whether a number is kept as it was written with a point or an exponent.
pub(super) fn is_float(value: &Value) -> bool {
    static FLOAT: LazyLock<Value> = LazyLock::new(|| Value::from(0.5));
    // regorus names the kinds of numbers to itself only.
    match (value.as_number(), FLOAT.as_number()) {
        (Ok(number), Ok(float)) => discriminant(number) == discriminant(float),
        _ => false,
    }
}

/// What a computation gives: whole, where it has no fraction.
pub(super) fn computed(value: Value) -> Value {
    match value.as_f64() {
        Ok(float) if is_float(&value) && float.fract() == 0.0 && float.abs() < MAX_WHOLE_FLOAT => {
            Value::from(float as i64)
        }
        Ok(_) | Err(_) => value,
    }
}

/// A document as conftest, Gatekeeper and others hand it over: read into Go's own numbers, whose text has no point where
/// there is no fraction.
pub(crate) fn of_document(value: Value) -> Value {
    if !has_whole_float(&value) {
        return value;
    }
    crate::stack::deep(|| match value {
        Value::Array(items) => Value::from(items.iter().cloned().map(of_document).collect::<Vec<_>>()),
        Value::Object(members) => Value::from(
            members
                .iter_sorted()
                .map(|(key, value)| (key.clone(), of_document(value.clone())))
                .collect::<BTreeMap<_, _>>(),
        ),
        value => computed(value),
    })
}

fn has_whole_float(value: &Value) -> bool {
    crate::stack::deep(|| match value {
        Value::Array(items) => items.iter().any(has_whole_float),
        Value::Object(members) => members.values().any(has_whole_float),
        Value::Number(number) => number.is_integer() && is_float(value),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::String(_) | Value::Set(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_a_fraction_stays_one_until_it_is_computed_with() {
        for (text, float) in
            [("1", false), ("1.0", true), ("1e2", true), ("-2.5", true), ("12345678901234567890", false)]
        {
            assert_eq!(is_float(&written(text).unwrap()), float, "{text}");
        }
        assert!(!is_float(&computed(Value::from(1.0))));
        let document = of_document(Value::from_json_str(r#"{"a": [1.0, 1.5]}"#).unwrap());
        assert_eq!(super::super::printed(&document), r#"{"a": [1, 1.5]}"#);
        assert!(is_float(&computed(Value::from(1.5))));
    }
}
