use super::FnError;
use crate::cty::{Number, Type, Value};

/// The text of an argument that is a known string; what a parameter of type string without `allow_…` gives.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The elements of a known list, set or tuple.
pub(super) fn elements(value: &Value) -> &[Value] {
    value.as_elements().unwrap_or_default()
}

/// A known number that must be a machine integer.
pub(super) fn whole(value: &Value) -> Result<i64, FnError> {
    value.as_number().and_then(Number::to_i64).ok_or_else(|| {
        FnError::new("value must be a whole number, between -9223372036854775808 and 9223372036854775807")
    })
}

/// A known number as the nearest machine float.
pub(super) fn float(value: &Value) -> Result<f64, FnError> {
    let number = value.as_number().cloned().unwrap_or_else(|| Number::from(0_i64));
    let float = number.to_f64();
    if float.is_infinite() && !number.is_infinite() {
        return Err(FnError::new("value must be between -1.797693e+308 and 1.797693e+308 inclusive"));
    }
    Ok(float)
}

/// Whether the function takes it for a sequence: a list, set or tuple.
pub(super) fn is_sequence(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Set(_) | Type::Tuple(_))
}

impl FnError {
    /// The same, and that argument is to blame.
    pub(super) fn at(self, argument: usize) -> Self {
        Self { argument: Some(argument), ..self }
    }

    /// The same, after words that say what was attempted.
    pub(super) fn after(self, words: &str) -> Self {
        Self { message: format!("{words}: {}", self.message), ..self }
    }
}
