use unicode_segmentation::UnicodeSegmentation;

use super::{CallCx, FnError, Function, Param};
use crate::cty::{Type, Value};

pub(super) fn functions() -> Vec<Function> {
    vec![Function::new("upper", [text("str")], Type::String, upper)]
}

fn text(name: &'static str) -> Param {
    Param::new(name, Type::String).allow_dynamic()
}

/// The text of an argument that is a known string; what a parameter of type string without `allow_…` gives.
fn str_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// How many characters people see: grapheme clusters, as `length` counts a string.
pub(super) fn graphemes(text: &str) -> usize {
    if text.is_ascii() && !text.contains("\r\n") { text.len() } else { text.graphemes(true).count() }
}

fn upper(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    Ok(Value::string(str_of(&args[0]).to_uppercase()))
}
