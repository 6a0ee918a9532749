//! What holds of every plan.

use palisade_model::{Attr, Shape};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{documents, project};

/// Every attribute's site is its member in the text, every element's its value.
#[test]
fn sites_show_what_they_stand_for() {
    fn check(attr: Attr<'_>, key: Option<&str>) {
        let project = attr.resource().project();
        let text = project.sources().text(attr.site());
        match (key, attr.shape()) {
            (Some(key), _) => {
                let quoted = serde_json::to_string(key).unwrap();
                assert!(text.starts_with(&format!("{quoted}:")), "{} at {text}", attr.path());
            }
            (None, Shape::Text(value)) => {
                assert_eq!(serde_json::from_str::<String>(text).ok().as_deref(), Some(value), "{}", attr.path());
            }
            (None, _) => assert!(serde_json::from_str::<Value>(text).is_ok(), "{} at {text}", attr.path()),
        }
        match attr.shape() {
            Shape::List(items) => items.for_each(|item| check(item, None)),
            Shape::Object(entries) => entries.for_each(|(key, entry)| check(entry, Some(key))),
            Shape::Absent
            | Shape::Null
            | Shape::Bool(_)
            | Shape::Int(_)
            | Shape::Float(_)
            | Shape::Text(_)
            | Shape::Unknown(_) => {}
        }
    }
    for (_, text) in documents() {
        let project = project(&text).unwrap();
        for resource in project.resources() {
            assert!(project.sources().text(resource.header()).contains("\":\""));
            if resource.action().is_some() {
                resource.root().entries().for_each(|(key, entry)| check(entry, Some(key)));
            }
        }
    }
}

/// The paths of all values of a body, containers included.
fn paths(value: &Value, at: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    if !at.is_empty() {
        found.push(at.clone());
    }
    let children: Vec<(Step, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, value)| (Step::Index(i), value)).collect(),
        _ => Vec::new(),
    };
    for (step, child) in children {
        at.push(step);
        paths(child, at, found);
        at.pop();
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// Makes the value at a path unknown, as Terraform writes it.
fn make_unknown(after: &mut Value, unknown: &mut Value, path: &[Step]) {
    let (first, rest) = path.split_first().unwrap();
    match first {
        Step::Key(key) => {
            if !unknown.is_object() {
                *unknown = Value::Object(serde_json::Map::new());
            }
            let unknown = unknown.as_object_mut().unwrap();
            if rest.is_empty() {
                after.as_object_mut().unwrap().remove(key);
                unknown.insert(key.clone(), Value::Bool(true));
            } else {
                let inner = unknown.entry(key.clone()).or_insert(Value::Bool(false));
                make_unknown(&mut after[key.as_str()], inner, rest);
            }
        }
        Step::Index(index) => {
            let items = after.as_array_mut().unwrap();
            if !unknown.is_array() {
                *unknown = Value::Array(vec![Value::Bool(false); items.len()]);
            }
            let marks = unknown.as_array_mut().unwrap();
            marks.resize(items.len(), Value::Bool(false));
            if rest.is_empty() {
                items[*index] = Value::Null;
                marks[*index] = Value::Bool(true);
            } else {
                make_unknown(&mut items[*index], &mut marks[*index], rest);
            }
        }
    }
}

fn at<'p>(attr: Attr<'p>, path: &[Step]) -> Attr<'p> {
    path.iter().fold(attr, |attr, step| match step {
        Step::Key(key) => attr.member(key),
        Step::Index(index) => attr.items().nth(*index).unwrap_or(attr),
    })
}

/// Whatever is made unknown reads as unknown or, where its author did not set it, as absent: never as a value.
#[test]
fn nothing_that_is_unknown_has_a_value() {
    for (file, text) in documents() {
        let document: Value = serde_json::from_str(&text).unwrap();
        for index in 0..document["resource_changes"].as_array().map_or(0, Vec::len) {
            let change = &document["resource_changes"][index];
            let address = change["address"].as_str().unwrap().to_owned();
            let mut found = Vec::new();
            paths(&change["change"]["after"], &mut Vec::new(), &mut found);
            for path in found {
                let mut changed = document.clone();
                let change = &mut changed["resource_changes"][index]["change"];
                let (mut after, mut unknown) = (change["after"].take(), change["after_unknown"].take());
                make_unknown(&mut after, &mut unknown, &path);
                (change["after"], change["after_unknown"]) = (after, unknown);
                let project = project(&changed.to_string()).unwrap();
                let resource = project.by_address(&address.as_str().into()).unwrap();
                let shape = at(resource.root(), &path).shape();
                assert!(
                    matches!(shape, Shape::Unknown(_) | Shape::Absent | Shape::Null),
                    "{}: {address} {path:?} is {shape:?}",
                    file.display()
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// A document that was tampered with is read or refused, and nothing else.
    #[test]
    fn damage_never_panics(document in 0..12_usize, cuts in prop::collection::vec((0..20_000_usize, 0..20_000_usize, 0..6_u8), 1..4)) {
        let documents = documents();
        let mut bytes = documents[document % documents.len()].1.clone().into_bytes();
        for (at, other, how) in cuts {
            let (at, other) = (at % bytes.len(), other % bytes.len());
            match how {
                0 => bytes[at] = b"{}[]\",:0\\ntu"[other % 12],
                1 => bytes.swap(at, other),
                2 => bytes.truncate(at.max(1)),
                3 => { bytes.drain(at..at + other.min(bytes.len() - at).min(40)); }
                4 => { let part = bytes[at..bytes.len().min(at + 60)].to_vec(); bytes.splice(other..other, part); }
                _ => { bytes.splice(at..at, b"null".iter().copied()); }
            }
            if bytes.is_empty() { bytes.push(b'{'); }
        }
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(project) = project(&text) {
            for resource in project.resources() {
                resource.root().entries().for_each(|(_, entry)| { entry.site(); });
            }
        }
    }
}
