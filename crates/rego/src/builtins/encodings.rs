//! JSON and YAML where regorus's functions answer otherwise than OPA's.

use regorus::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::arguments::text;
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("json.is_valid", 1, |_, a| match &a[0] {
        Value::String(text) => Ok(Value::Bool(serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok())),
        _ => Err(Failure::Undefined),
    }),
    Builtin::own("json.unmarshal", 1, unmarshal),
    Builtin::own("json.marshal", 1, marshal),
    Builtin::own("urlquery.decode_object", 1, decode_object),
    Builtin::own("json.match_schema", 2, match_schema),
];

fn unmarshal(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let text = text(&args[0])?;
    cx.budget.cells(text.len() / 4)?;
    Value::from_json_str(text).map_err(|_| Failure::Undefined)
}

/// JSON as Go writes it: what could end a script element is escaped.
fn marshal(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    cx.budget.cells(deep_size(&args[0], cx.budget.left()))?;
    let text = serde_json::to_string(&args[0]).map_err(|_| Failure::Undefined)?;
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

/// How much a value holds when it is written out, counted no further than a limit: the same part may be in it twice,
/// and twice in that.
fn deep_size(value: &Value, limit: u64) -> usize {
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

/// Whether a document fits a JSON schema, and what does not: regorus validates, the result has OPA's form.
fn match_schema(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let document = match &args[0] {
        Value::String(text) => Value::from_json_str(text).map_err(|_| Failure::Undefined)?,
        object @ Value::Object(_) => object.clone(),
        _ => return Err(Failure::Undefined),
    };
    let args = [document, args[1].clone()];
    let answer = super::regorus_functions::by_name("json.match_schema", &args, cx.budget)?;
    let Value::Array(answer) = &answer else { return Err(Failure::Undefined) };
    match answer.as_slice() {
        [Value::Bool(true), _] => Ok(Value::from(vec![Value::Bool(true), Value::new_array()])),
        [Value::Bool(false), error] => {
            let members = [
                ("error", error.clone()),
                ("desc", error.clone()),
                ("field", Value::from("")),
                ("type", Value::from("")),
            ];
            Ok(Value::from(vec![Value::Bool(false), Value::from(vec![super::collections::named(members)])]))
        }
        _ => Err(Failure::Undefined),
    }
}
