//! JSON and YAML where regorus's functions answer otherwise than OPA's.

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD, PAD};
use regorus::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::arguments::text;
use super::{Answer, Builtin, Cx, Failure};

/// Base64 as Go reads it: what is left over in the last character is passed over.
pub(super) const BASE64: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, PAD.with_decode_allow_trailing_bits(true));
/// The same with the alphabet of URLs, and without padding.
pub(super) const BASE64_URL: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, NO_PAD.with_decode_allow_trailing_bits(true));

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("json.is_valid", 1, |_, a| match &a[0] {
        Value::String(text) => Ok(Value::Bool(serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok())),
        _ => Ok(Value::Bool(false)),
    }),
    Builtin::own("yaml.is_valid", 1, yaml_is_valid),
    Builtin::own("json.unmarshal", 1, unmarshal),
    Builtin::own("json.marshal", 1, marshal),
    Builtin::own("urlquery.decode_object", 1, decode_object),
    Builtin::own("json.match_schema", 2, match_schema),
    Builtin::own("json.verify_schema", 1, verify_schema),
    Builtin::own("units.parse", 1, |cx, a| units(cx, "units.parse", a)),
    Builtin::own("units.parse_bytes", 1, |cx, a| units(cx, "units.parse_bytes", a)),
];

/// Whether the first document of a text reads: OPA looks no further.
fn yaml_is_valid(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let Value::String(text) = &args[0] else { return Ok(Value::Bool(false)) };
    let first = text.split("\n---").next().unwrap_or_default();
    super::regorus_functions::by_name("yaml.is_valid", &[Value::from(first)], cx.budget)
}

fn unmarshal(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let text = text(&args[0])?;
    cx.budget.cells(text.len() / 4)?;
    match Value::from_json_str(text) {
        Ok(value) => Ok(value),
        // Well formed, and still not read: a number that no double holds.
        Err(_) if serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() => {
            Err(stop("json.unmarshal is not run on numbers beyond 1.8e308"))
        }
        Err(_) => Err(Failure::Undefined),
    }
}

/// The evaluation ends: what would be right is not known here.
pub(super) fn stop(message: &str) -> Failure {
    Failure::Stop(crate::eval::EvalError { at: None, message: message.to_owned(), is_limit: false })
}

/// JSON as Go writes it: what could end a script element is escaped.
pub(super) fn marshal(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    cx.budget.cells(deep_size(&args[0], cx.budget.left()))?;
    let mut text = String::new();
    write_json(&mut text, &args[0])?;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    Ok(Value::from(out))
}

/// A value as JSON on one line; a set is a list. Numbers are as they were written.
fn write_json(out: &mut String, value: &Value) -> Result<(), Failure> {
    let plain = |value: &Value| serde_json::to_string(value).map_err(|_| Failure::Undefined);
    crate::stack::deep(|| {
        match value {
            Value::Array(items) => list(out, &mut items.iter())?,
            Value::Set(items) => list(out, &mut items.iter())?,
            Value::Object(members) => {
                out.push('{');
                for (i, (key, value)) in members.iter_sorted().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    match key {
                        Value::String(_) => out.push_str(&plain(key)?),
                        key => {
                            let mut text = String::new();
                            write_json(&mut text, key)?;
                            out.push_str(&plain(&Value::from(text))?);
                        }
                    }
                    out.push(':');
                    write_json(out, value)?;
                }
                out.push('}');
            }
            Value::Number(_) => out.push_str(&super::printed(value)),
            Value::Undefined | Value::Null | Value::Bool(_) | Value::String(_) => out.push_str(&plain(value)?),
        }
        Ok(())
    })
}

fn list(out: &mut String, items: &mut dyn Iterator<Item = &Value>) -> Result<(), Failure> {
    out.push('[');
    for (i, item) in items.enumerate() {
        if i > 0 {
            out.push(',');
        }
        write_json(out, item)?;
    }
    out.push(']');
    Ok(())
}

/// How much a value holds when it is written out, counted no further than a limit: the same part may be in it twice,
/// and twice in that.
pub(super) fn deep_size(value: &Value, limit: u64) -> usize {
    fn count(value: &Value, left: &mut u64) {
        *left = left.saturating_sub(1);
        if *left == 0 {
            return;
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| crate::stack::deep(|| count(item, left))),
            Value::Set(items) => items.iter().for_each(|item| crate::stack::deep(|| count(item, left))),
            Value::Object(members) => members.iter().for_each(|(_, item)| crate::stack::deep(|| count(item, left))),
            Value::String(text) => *left = left.saturating_sub(text.len() as u64 / 16),
            Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut left = limit + 1;
    count(value, &mut left);
    usize::try_from(limit + 1 - left).unwrap_or(usize::MAX)
}

fn decode_object(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let mut members: BTreeMap<Value, Vec<Value>> = BTreeMap::new();
    let text = text(&args[0])?;
    cx.budget.cells(text.len() / 4)?;
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        if pair.contains(';') {
            return Err(Failure::Undefined);
        }
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decoded = |part: &str| {
            let spaced = part.replace('+', " ");
            percent_encoding::percent_decode_str(&spaced).decode_utf8().map(|text| Value::from(&*text))
        };
        let (key, value) = (decoded(key), decoded(value));
        let (Ok(key), Ok(value)) = (key, value) else { return Err(Failure::Undefined) };
        members.entry(key).or_default().push(value);
    }
    Ok(Value::from(members.into_iter().map(|(key, list)| (key, Value::from(list))).collect::<BTreeMap<_, _>>()))
}

/// Whether a document fits a schema. What does not fit is told in OPA's words where those are known; where they are not,
/// the evaluation ends rather than tell it otherwise.
fn match_schema(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let document = json_of(&args[0])?;
    let schema = json_of(&args[1])?;
    cx.budget.cells(deep_size(&args[0], cx.budget.left()))?;
    if invalid_type(&schema).is_some() {
        return Err(Failure::Undefined);
    }
    let validator = jsonschema::draft7::new(&schema).map_err(|_| Failure::Undefined)?;
    let mut told = Vec::new();
    for error in validator.iter_errors(&document) {
        let path = error.instance_path().to_string();
        let path = path.trim_start_matches('/').replace('/', ".");
        told.push(said(&error, &document, &path)?);
    }
    Ok(Value::from(vec![Value::Bool(told.is_empty()), Value::from(told)]))
}

/// A text that holds JSON, or a value itself.
fn json_of(value: &Value) -> Result<serde_json::Value, Failure> {
    match value {
        Value::String(text) => serde_json::from_str(text).map_err(|_| Failure::Undefined),
        Value::Object(_) => serde_json::to_value(value).map_err(|_| Failure::Undefined),
        _ => Err(Failure::Undefined),
    }
}

/// One misfit as OPA tells it.
fn said(error: &jsonschema::ValidationError<'_>, document: &serde_json::Value, path: &str) -> Answer {
    use jsonschema::error::{TypeKind, ValidationErrorKind};
    let (field, desc, kind) = match error.kind() {
        ValidationErrorKind::Type { kind: TypeKind::Single(wanted) } => {
            let pointer = error.instance_path().to_string();
            let given = match document.pointer(&pointer) {
                Some(serde_json::Value::Null) | None => "null",
                Some(serde_json::Value::Bool(_)) => "boolean",
                Some(serde_json::Value::Number(number)) if number.is_f64() => "number",
                Some(serde_json::Value::Number(_)) => "integer",
                Some(serde_json::Value::String(_)) => "string",
                Some(serde_json::Value::Array(_)) => "array",
                Some(serde_json::Value::Object(_)) => "object",
            };
            (path, format!("Invalid type. Expected: {wanted}, given: {given}"), "invalid_type")
        }
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            (path, format!("{name} is required"), "required")
        }
        _ => return Err(stop(&format!("json.match_schema has no words for this misfit: {error}"))),
    };
    let field = if field.is_empty() { "(Root)" } else { field };
    Ok(super::collections::named([
        ("error", Value::from(format!("{field}: {desc}"))),
        ("desc", Value::from(desc)),
        ("field", Value::from(field)),
        ("type", Value::from(kind)),
    ]))
}

/// A `type` of a schema that is none.
fn invalid_type(schema: &serde_json::Value) -> Option<String> {
    const TYPES: [&str; 7] = ["array", "boolean", "integer", "number", "null", "object", "string"];
    let members = schema.as_object()?;
    let own = match members.get("type") {
        Some(serde_json::Value::String(name)) if !TYPES.contains(&&**name) => Some(name.clone()),
        _ => None,
    };
    own.or_else(|| {
        let below = ["properties", "definitions", "patternProperties"]
            .into_iter()
            .filter_map(|name| members.get(name)?.as_object());
        let below = below.flat_map(serde_json::Map::values);
        let beside = ["items", "additionalProperties", "not"].into_iter().filter_map(|name| members.get(name));
        below.chain(beside).find_map(|schema| crate::stack::deep(|| invalid_type(schema)))
    })
}

/// Whether a schema is one, and what is wrong with it otherwise, in OPA's words where those are known.
fn verify_schema(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let schema = match json_of(&args[0]) {
        Ok(schema) => schema,
        Err(failure) if matches!(args[0], Value::String(_) | Value::Object(_)) => {
            drop(failure);
            return Err(stop("json.verify_schema is not run on text that is no JSON"));
        }
        Err(failure) => return Err(failure),
    };
    if let Some(name) = invalid_type(&schema) {
        let message = format!(
            "jsonschema: has a primitive type that is NOT VALID -- given: /{name}/ Expected valid values are:\
             [array boolean integer number null object string]"
        );
        return Ok(Value::from(vec![Value::Bool(false), Value::from(message)]));
    }
    match jsonschema::draft7::new(&schema) {
        Ok(_) => Ok(Value::from(vec![Value::Bool(true), Value::Null])),
        Err(error) => Err(stop(&format!("json.verify_schema has no words for what is wrong: {error}"))),
    }
}

/// An amount with its unit. As in OPA an exponent beyond six digits is none.
fn units(cx: &mut Cx<'_>, name: &str, args: &[Value]) -> Answer {
    let written = text(&args[0])?;
    let digits = written.split_once(['e', 'E']).map_or("", |(_, rest)| rest.trim_start_matches(['+', '-']));
    if digits.chars().take_while(char::is_ascii_digit).count() > 6 {
        return Err(Failure::Undefined);
    }
    super::regorus_functions::by_name(name, args, cx.budget)
}
