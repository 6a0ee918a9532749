//! JSON and YAML where regorus's functions answer otherwise than OPA's.

use regorus::Value;
use std::collections::BTreeMap;

use super::arguments::text;
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("json.is_valid", 1, |_, a| match &a[0] {
        Value::String(text) => Ok(Value::Bool(serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok())),
        _ => Err(Failure::Undefined),
    }),
    Builtin::own("json.unmarshal", 1, unmarshal),
    Builtin::own("yaml.is_valid", 1, |_, a| match text(&a[0]) {
        Ok(text) => Ok(Value::Bool(yaml(text).is_some())),
        Err(_) => Err(Failure::Undefined),
    }),
    Builtin::own("yaml.unmarshal", 1, |cx, a| {
        let text = text(&a[0])?;
        cx.budget.cells(text.len())?;
        yaml(text).ok_or(Failure::Undefined)
    }),
    Builtin::own("urlquery.decode_object", 1, decode_object),
    Builtin::own("json.match_schema", 2, match_schema),
];

fn unmarshal(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let text = text(&args[0])?;
    cx.budget.cells(text.len() / 4)?;
    Value::from_json_str(text).map_err(|_| Failure::Undefined)
}

/// YAML as the API server and OPA read it; the first document.
fn yaml(text: &str) -> Option<Value> {
    let source = palisade_source::SourceFile::new("argument", text);
    match palisade_kubernetes::documents(palisade_source::FileId(0), &source).into_iter().next() {
        None => Some(Value::Null),
        Some(document) => document.ok().map(|document| Value::from(document.value)),
    }
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
    let answer = super::regorus_functions::by_name("json.match_schema", args, cx.budget)?;
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
