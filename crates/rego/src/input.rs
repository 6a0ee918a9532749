//! Resources and projects as policies read them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use palisade_model::{Attr, Causes, Mode, Project, Resource, Shape};
use regorus::Value;
use regorus::value::Object;

use crate::builtins::numbers::of_document;

/// A step to a place in a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    Name(Arc<str>),
    Index(usize),
}

impl Key {
    pub fn value(&self) -> Value {
        match self {
            Key::Name(name) => Value::String(name.clone()),
            Key::Index(index) => Value::from(*index),
        }
    }
}

/// A part of a resource that is not known: left out of the input.
#[derive(Debug, Clone)]
pub(crate) struct Gap {
    /// Where, from `input` on.
    pub path: Vec<Key>,
    pub causes: Causes,
    pub reason: String,
}

impl Gap {
    /// The names that lead there, up to the first list.
    pub fn names(&self) -> Vec<Arc<str>> {
        self.path
            .iter()
            .map_while(|key| match key {
                Key::Name(name) => Some(name.clone()),
                Key::Index(_) => None,
            })
            .collect()
    }
}

/// A resource as `input`, and what of it is not known.
///
/// `{"address", "kind", "name", "mode", "action"?, "attributes", "tags"?, "calls", "references", "span", "unknown"}`;
/// what is not known is absent from `attributes` and listed in `unknown` by its path with the reason.
pub(crate) fn resource(of: Resource<'_>) -> (Value, Vec<Gap>) {
    let mut gaps = Vec::new();
    let mut path = vec![Key::Name("attributes".into())];
    let attributes = known(of.root(), &mut path, &mut gaps);
    let text = |text: &str| Value::from(text);
    let mut members = Object::new();
    let mut put = |name: &str, value: Value| drop(members.insert(Value::from(name), value));
    put("address", text(of.address().as_str()));
    put("kind", text(of.kind()));
    put("name", text(of.name()));
    put(
        "mode",
        text(match of.mode() {
            Mode::Managed => "managed",
            Mode::Data => "data",
            Mode::Provider => "provider",
            Mode::Module => "module",
        }),
    );
    if let Some(action) = of.action() {
        put("action", text(&format!("{action:?}").to_lowercase()));
    }
    for name in ["tags", "labels"] {
        if let Value::Object(object) = &attributes
            && let Some(tags) = object.get(&Value::from(name))
        {
            put("tags", tags.clone());
            break;
        }
    }
    put("attributes", attributes);
    let calls =
        of.calls().iter().map(|call| object([("address", text(&call.address)), ("source", text(&call.source))]));
    put("calls", Value::from(calls.collect::<Vec<_>>()));
    let edges =
        of.edges().iter().map(|edge| object([("attribute", text(&edge.attribute)), ("to", text(edge.to.as_str()))]));
    put("references", Value::from(edges.collect::<Vec<_>>()));
    let sources = of.project().sources();
    let start = sources.start(of.header());
    put(
        "span",
        object([
            ("file", text(sources.file(of.header().file).path())),
            ("line", Value::from(u64::from(start.line))),
            ("column", Value::from(u64::from(start.column))),
        ]),
    );
    let unknown = gaps.iter().map(|gap| (Value::from(dotted(&gap.path[1..])), Value::from(gap.reason.as_str())));
    put("unknown", Value::from(unknown.collect::<BTreeMap<_, _>>()));
    (members.into_value(), gaps)
}

/// An attribute as a value, and what of it is not known, with paths from a place of `input` on.
pub(crate) fn value(of: Attr<'_>, place: &[&str]) -> (Value, Vec<Gap>) {
    let mut gaps = Vec::new();
    let mut path = place.iter().map(|name| Key::Name((*name).into())).collect();
    (known(of, &mut path, &mut gaps), gaps)
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::from(members.into_iter().map(|(name, value)| (Value::from(name), value)).collect::<BTreeMap<_, _>>())
}

/// What is known of an attribute; undefined where nothing is.
fn known(attr: Attr<'_>, path: &mut Vec<Key>, gaps: &mut Vec<Gap>) -> Value {
    crate::stack::deep(|| match attr.shape() {
        Shape::Absent => Value::Undefined,
        Shape::Null => Value::Null,
        Shape::Bool(known) => Value::Bool(known),
        Shape::Int(known) => Value::from(known),
        Shape::Float(known) => of_document(Value::from(known)),
        Shape::Text(text) => Value::from(text),
        Shape::List(items) => {
            let mut list = Vec::new();
            for (i, item) in items.enumerate() {
                path.push(Key::Index(i));
                let value = known(item, path, gaps);
                path.pop();
                // An element that is not known keeps its place.
                list.push(if value == Value::Undefined { Value::Null } else { value });
            }
            Value::from(list)
        }
        Shape::Object(entries) => {
            let mut members = Object::new();
            for (name, entry) in entries {
                path.push(Key::Name(name.into()));
                match known(entry, path, gaps) {
                    Value::Undefined => {}
                    value => drop(members.insert(Value::from(name), value)),
                }
                path.pop();
            }
            members.into_value()
        }
        Shape::Unknown(unknown) => {
            let cause = unknown.causes.iter().next();
            let reason = cause.map(|id| attr.resource().project().cause(id).reason.to_string()).unwrap_or_default();
            gaps.push(Gap { path: path.clone(), causes: unknown.causes, reason });
            Value::Undefined
        }
    })
}

/// `data.palisade`: `resources` by kind, `by_address`, and `references` by address.
pub(crate) fn project(of: &Project) -> Value {
    let mut by_kind: BTreeMap<Value, Vec<Value>> = BTreeMap::new();
    let mut by_address = BTreeMap::new();
    let mut references = BTreeMap::new();
    for one in of.resources().filter(|one| one.mode() != Mode::Module) {
        let (value, _) = resource(one);
        by_kind.entry(Value::from(one.kind())).or_default().push(value.clone());
        let address = Value::from(one.address().as_str());
        if let Value::Object(members) = &value
            && let Some(edges) = members.get(&Value::from("references"))
        {
            references.insert(address.clone(), edges.clone());
        }
        by_address.insert(address, value);
    }
    let resources = by_kind.into_iter().map(|(kind, list)| (kind, Value::from(list))).collect::<BTreeMap<_, _>>();
    object([
        ("resources", Value::from(resources)),
        ("by_address", Value::from(by_address)),
        ("references", Value::from(references)),
    ])
}

/// A document with another value at a path; undefined takes the place out.
pub(crate) fn with_value(document: &Value, path: &[Key], value: &Value) -> Value {
    let Some((first, rest)) = path.split_first() else { return value.clone() };
    let key = first.value();
    match document {
        Value::Object(members) => {
            let inner = with_value(members.get(&key).unwrap_or(&Value::Undefined), rest, value);
            let mut changed = (**members).clone();
            if inner == Value::Undefined {
                changed.remove(&key);
            } else {
                changed.insert(key, inner);
            }
            changed.into_value()
        }
        Value::Array(items) => {
            let Key::Index(index) = first else { return document.clone() };
            let mut changed = items.to_vec();
            if let Some(slot) = changed.get_mut(*index) {
                let inner = with_value(slot, rest, value);
                if inner == Value::Undefined {
                    changed.remove(*index);
                } else {
                    *slot = inner;
                }
            }
            Value::from(changed)
        }
        Value::Undefined if *value != Value::Undefined => {
            let inner = with_value(&Value::Undefined, rest, value);
            Value::from(BTreeMap::from([(key, inner)]))
        }
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Set(_) => {
            document.clone()
        }
    }
}

/// `a.b[0]["c.d"]`, as attribute paths are written.
pub(crate) fn dotted(path: &[Key]) -> String {
    let mut text = String::new();
    for key in path {
        match key {
            Key::Index(index) => {
                let _ = write!(text, "[{index}]");
            }
            Key::Name(name) if name.is_empty() || name.contains(['.', '[', ']', '"', ' ']) => {
                let _ = write!(text, "[{name:?}]");
            }
            Key::Name(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
        }
    }
    text
}

/// Reads a path as [`dotted`] writes it, or as JSON pointers are (`/spec/containers/0`).
pub(crate) fn parsed(text: &str) -> Vec<Key> {
    let key = |part: &str| part.parse().map_or_else(|_| Key::Name(part.into()), Key::Index);
    if let Some(pointer) = text.strip_prefix('/') {
        return pointer.split('/').map(|part| key(&part.replace("~1", "/").replace("~0", "~"))).collect();
    }
    let mut keys = Vec::new();
    let mut rest = text.trim_start_matches("$.").trim_start_matches("input.");
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let close = inner.find(']').unwrap_or(inner.len());
            let (part, behind) = inner.split_at(close);
            keys.push(match part.trim_matches(['"', '\'']) {
                quoted if quoted.len() < part.len() => Key::Name(quoted.into()),
                plain => key(plain),
            });
            rest = behind.trim_start_matches(']').trim_start_matches('.');
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            keys.push(key(&rest[..end]));
            rest = rest[end..].strip_prefix('.').unwrap_or(&rest[end..]);
        }
    }
    keys
}

/// The attribute at a path, as far as the resource has it: the deepest one there is.
pub(crate) fn attribute<'p>(of: Resource<'p>, path: &[Key]) -> Attr<'p> {
    deepest(of.root(), path)
}

/// The same from an attribute on.
pub(crate) fn deepest<'p>(of: Attr<'p>, path: &[Key]) -> Attr<'p> {
    let mut attr = of;
    for key in path {
        let next = match key {
            Key::Name(name) => attr.entries().find(|(other, _)| *other == &**name).map(|(_, next)| next),
            Key::Index(index) => attr.items().nth(*index),
        };
        match next {
            Some(next) => attr = next,
            None => break,
        }
    }
    attr
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_back() {
        for text in ["a.b[0].c", "metadata.annotations[\"a.b/c\"]", "x"] {
            assert_eq!(dotted(&parsed(text)), text);
        }
        assert_eq!(dotted(&parsed("/spec/containers/0/image")), "spec.containers[0].image");
    }

    #[test]
    fn a_value_goes_in_and_out() {
        let document = Value::from_json_str(r#"{"a": [{"b": 1}, 2]}"#).unwrap();
        let changed = with_value(&document, &parsed("a[0].b"), &Value::Undefined);
        assert_eq!(changed.to_string(), r#"{"a":[{},2]}"#);
        assert_eq!(with_value(&changed, &parsed("a[0].b"), &Value::from(1_u64)), document);
    }
}
