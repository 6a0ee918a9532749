//! What a policy's rule gives: strings, or objects with a message and more.

use palisade_policy::Severity;
use regorus::Value;

use crate::input::{Key, parsed};

/// One violation that a rule reports.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    pub message: String,
    /// The place that it names.
    pub path: Option<Vec<Key>>,
    pub severity: Option<Severity>,
    /// Addresses with what they have to do with it.
    pub related: Vec<(String, String)>,
    /// The whole result, where it is an object.
    pub details: Option<Value>,
}

/// The members that name a place, ours first: then conftest's, Trivy's and what is common in practice.
const PATHS: [&str; 5] = ["path", "_loc", "field", "details", "metadata"];

/// The violations in a rule's value. As in conftest only sets and arrays count, and in them strings and objects.
pub(crate) fn hits(value: &Value) -> Result<Vec<Hit>, String> {
    let items: Vec<&Value> = match value {
        Value::Set(items) => items.iter().collect(),
        Value::Array(items) => items.iter().collect(),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            Vec::new()
        }
    };
    let mut hits = Vec::new();
    for item in items {
        match item {
            Value::String(message) => hits.push(Hit {
                message: message.to_string(),
                path: None,
                severity: None,
                related: Vec::new(),
                details: None,
            }),
            Value::Object(_) => hits.push(object(item)?),
            Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Set(_) => {}
        }
    }
    Ok(hits)
}

/// The same for HCP Terraform, where whatever a rule holds is a violation.
pub(crate) fn hits_of_any(value: &Value) -> Result<Vec<Hit>, String> {
    let items: Vec<&Value> = match value {
        Value::Set(items) => items.iter().collect(),
        Value::Array(items) => items.iter().collect(),
        Value::Undefined => Vec::new(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            return Err(format!("the rule of a policy for HCP Terraform holds a list or a set, not {value}"));
        }
    };
    let mut hits = Vec::new();
    for item in items {
        let has_message = matches!(get(item, "msg"), Some(Value::String(_)));
        hits.push(match item {
            Value::Object(_) if has_message => object(item)?,
            item => Hit {
                message: match item {
                    Value::String(message) => message.to_string(),
                    item => crate::builtins::printed(item),
                },
                path: named_place(item),
                severity: None,
                related: Vec::new(),
                details: matches!(item, Value::Object(_)).then(|| item.clone()),
            },
        });
    }
    Ok(hits)
}

fn get(value: &Value, name: &str) -> Option<Value> {
    match crate::eval::member(value, &Value::from(name)) {
        Value::Undefined => None,
        value => Some(value),
    }
}

fn object(item: &Value) -> Result<Hit, String> {
    let message = match get(item, "msg") {
        Some(Value::String(message)) => message.to_string(),
        Some(_) => return Err("a result's `msg` is no string".to_owned()),
        None => return Err("a result is an object without `msg`".to_owned()),
    };
    let severity = match get(item, "severity") {
        Some(Value::String(text)) => Some(text.parse()?),
        Some(_) => return Err("a result's `severity` is no string".to_owned()),
        None => None,
    };
    let mut related = Vec::new();
    if let Some(Value::Array(list)) = get(item, "related") {
        for one in list.iter() {
            let text = |name: &str| get(one, name).and_then(|value| value.as_string().ok().map(ToString::to_string));
            match (one, text("address")) {
                (Value::String(address), _) => related.push((address.to_string(), String::new())),
                (_, Some(address)) => related.push((address, text("message").unwrap_or_default())),
                _ => return Err("an element of `related` is no address".to_owned()),
            }
        }
    }
    let path = named_place(item);
    Ok(Hit { message, path, severity, related, details: Some(item.clone()) })
}

/// The place that a result names.
pub(crate) fn named_place(item: &Value) -> Option<Vec<Key>> {
    PATHS.into_iter().find_map(|name| place(&get(item, name)?, 0))
}

/// A path as text or as a list of its keys; in an object under a name that says so.
fn place(value: &Value, depth: usize) -> Option<Vec<Key>> {
    match value {
        Value::String(text) => Some(parsed(text)).filter(|path| !path.is_empty()),
        Value::Array(keys) => keys
            .iter()
            .map(|key| match key {
                Value::String(name) => Some(Key::Name(name.clone())),
                Value::Number(index) => index.as_u64().map(|index| Key::Index(index as usize)),
                _ => None,
            })
            .collect::<Option<Vec<_>>>()
            .filter(|path| !path.is_empty()),
        Value::Object(_) if depth == 0 => {
            ["path", "field", "key"].into_iter().find_map(|name| place(&get(value, name)?, depth + 1))
        }
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Set(_) | Value::Object(_) => None,
    }
}
