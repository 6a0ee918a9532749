//! `jsonencode` and `jsondecode`, byte for byte as Go writes JSON and as lenient as its token reader.

mod read;

use std::fmt::Write as _;

use super::arguments::text;
use super::output::Text;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Kind, Number, Refinement, Type, Value};

pub(super) fn functions() -> Vec<Function> {
    let value = Param::new("val", Type::Dynamic).allow_unknown().allow_dynamic().allow_null();
    vec![
        Function::typed("jsondecode", [Param::new("str", Type::String)], decode_type, decode).nullable(),
        Function::new("jsonencode", [value], Type::String, encode),
    ]
}

fn encode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let value = &args[0];
    if value.is_wholly_known() {
        let mut out = Text::default();
        write_json(value, &mut out)?;
        return Ok(out.into_value());
    }
    let unknown = Value::unknown(Type::String).because(value.why_within()).refine(Refinement::not_null);
    if !value.is_definitely_not_null() {
        return Ok(unknown);
    }
    let first = match value.kind() {
        Kind::String => "\"",
        Kind::Object | Kind::Map => "{",
        Kind::List | Kind::Set | Kind::Tuple => "[",
        Kind::Dynamic | Kind::Bool | Kind::Number => return Ok(unknown),
    };
    Ok(unknown.refine(|r| r.prefix(first)))
}

/// Writes a wholly known value.
pub(super) fn write_json(value: &Value, out: &mut Text) -> Result<(), FnError> {
    if let Some(text) = value.as_str() {
        write_json_text(text, out);
    } else if let Some(number) = value.as_number() {
        if number.is_infinite() {
            return Err(FnError::new("cannot serialize infinity as JSON"));
        }
        let _ = write!(out, "{number}");
    } else if let Some(flag) = value.as_bool() {
        out.push_str(if flag { "true" } else { "false" });
    } else if let Some(elements) = value.as_elements() {
        out.push('[');
        for (i, element) in elements.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            if out.is_full() {
                return Ok(());
            }
            write_json(element, out)?;
        }
        out.push(']');
    } else if let Some(map) = value.as_map() {
        out.push('{');
        for (i, (key, element)) in map.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            if out.is_full() {
                return Ok(());
            }
            write_json_text(key, out);
            out.push(':');
            write_json(element, out)?;
        }
        out.push('}');
    } else {
        out.push_str("null");
    }
    Ok(())
}

/// A string in quotes; what HTML or JavaScript would take for something else is escaped too.
pub(super) fn write_json_text(text: &str, out: &mut Text) {
    out.push('"');
    let mut plain = 0;
    for (at, c) in text.char_indices() {
        let escape = match c {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\u{8}' => "\\b",
            '\u{c}' => "\\f",
            '\0'..='\u{1f}' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => "",
            _ => continue,
        };
        out.push_str(&text[plain..at]);
        plain = at + c.len_utf8();
        if escape.is_empty() {
            let _ = write!(out, "\\u{:04x}", c as u32);
        } else {
            out.push_str(escape);
        }
    }
    out.push_str(&text[plain..]);
    out.push('"');
}

/// The value that a JSON text holds; none where it holds none.
pub(crate) fn decode_json(text: &str) -> Option<Value> {
    read::read(text).ok()
}

fn decode_type(args: &[Value]) -> Result<Type, FnError> {
    if args[0].is_known() {
        // Reading tells the type; the body does it once.
        return Ok(Type::Dynamic);
    }
    let range = args[0].range();
    match range.prefix().trim_start().chars().next() {
        Some('"') => Ok(Type::String),
        Some('t' | 'f') => Ok(Type::Bool),
        Some('-' | '.' | '0'..='9') => Ok(Type::Number),
        None | Some('{' | '[' | 'n') => Ok(Type::Dynamic),
        Some(c) => Err(FnError::argument(0, format!("a JSON document cannot begin with the character {c:?}"))),
    }
}

fn decode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    read::read(text(&args[0])).map_err(FnError::new)
}

/// A number's value; of one with too large an exponent, an unknown.
pub(super) fn number(digits: &str) -> Option<Value> {
    super::numbers::arithmetic(Number::parse(digits)).ok()
}
