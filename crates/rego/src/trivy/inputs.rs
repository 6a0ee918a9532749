//! What Trivy's checks get: manifests whose objects know their lines, and the blocks of a Terraform configuration.

use std::collections::{BTreeMap, HashMap};

use palisade_model::{Attr, Causes, Mode, Project, Resource, Shape};
use palisade_source::Site;
use regorus::Value;
use regorus::value::Object;

use super::Lines;
use crate::input::{self, Gap, Key};

/// Under this name each object says where it stands.
const METADATA: &str = "__defsec_metadata";

/// A manifest as a check gets it, and what of it is not known.
pub(crate) fn manifest(resource: Resource<'_>) -> (Value, Vec<Gap>) {
    let (mut value, gaps) = input::value(resource.root(), &[]);
    mark(resource.root(), &mut value);
    (value, gaps)
}

/// Puts its lines into each object; gives the lines of the attribute.
fn mark(attr: Attr<'_>, value: &mut Value) -> Lines {
    crate::stack::deep(|| {
        let mut lines = own_lines(attr);
        match attr.shape() {
            Shape::Object(entries) => {
                let Ok(members) = value.as_object_mut() else { return lines };
                for (name, entry) in entries {
                    let inner = match members.get_mut(&Value::from(name)) {
                        Some(value) => mark(entry, value),
                        None => own_lines(entry),
                    };
                    lines.last = lines.last.max(inner.last);
                }
                let mut metadata = said(attr, lines);
                metadata.insert(Value::from("offset"), Value::from(0_u64));
                members.insert(Value::from(METADATA), metadata.into_value());
            }
            Shape::List(items) => {
                let Ok(list) = value.as_array_mut() else { return lines };
                for (i, item) in items.enumerate() {
                    let Some(value) = list.get_mut(i) else { break };
                    lines.last = lines.last.max(mark(item, value).last);
                }
            }
            Shape::Absent
            | Shape::Null
            | Shape::Bool(_)
            | Shape::Int(_)
            | Shape::Float(_)
            | Shape::Text(_)
            | Shape::Unknown(_) => {}
        }
        lines
    })
}

/// The lines of what an attribute is pointed at by.
fn own_lines(attr: Attr<'_>) -> Lines {
    of_site(attr.resource().project(), attr.site())
}

fn of_site(project: &Project, site: Site) -> Lines {
    let sources = project.sources();
    Lines { first: sources.start(site).line, last: sources.end(site).line }
}

/// The members that every place has.
fn said(attr: Attr<'_>, lines: Lines) -> Object {
    let file = attr.resource().project().sources().file(attr.site().file).path();
    let mut members = Object::new();
    members.insert(Value::from("startline"), Value::from(u64::from(lines.first)));
    members.insert(Value::from("endline"), Value::from(u64::from(lines.last)));
    members.insert(Value::from("filepath"), Value::from(file));
    members
}

/// The outermost object or attribute of a resource on these lines.
pub(crate) fn attribute_at(resource: Resource<'_>, wanted: Lines) -> Option<Attr<'_>> {
    let mut found = None;
    lines_of(resource.root(), &mut |attr, lines| {
        if lines == wanted {
            found = Some(attr);
        }
    });
    found
}

/// Calls back with the lines of every attribute, outer ones last; gives those of this one.
fn lines_of<'p>(attr: Attr<'p>, found: &mut dyn FnMut(Attr<'p>, Lines)) -> Lines {
    crate::stack::deep(|| {
        let mut lines = own_lines(attr);
        let inner: Vec<Attr<'p>> = match attr.shape() {
            Shape::Object(entries) => entries.map(|(_, entry)| entry).collect(),
            Shape::List(items) => items.collect(),
            Shape::Absent
            | Shape::Null
            | Shape::Bool(_)
            | Shape::Int(_)
            | Shape::Float(_)
            | Shape::Text(_)
            | Shape::Unknown(_) => Vec::new(),
        };
        for attr in inner {
            lines.last = lines.last.max(lines_of(attr, found).last);
        }
        found(attr, lines);
        lines
    })
}

/// A configuration as a check gets it (`modules`, each with its `blocks`), and what its resources do not know, by their
/// addresses. Where there is a probe it stands for whatever is not known.
pub(super) fn configuration(project: &Project, probe: Option<&Value>) -> (Value, HashMap<String, Causes>) {
    let mut modules: BTreeMap<Vec<&str>, (String, Vec<Value>)> = BTreeMap::new();
    let mut unknown = HashMap::new();
    for resource in project.resources() {
        let calls = resource.calls().iter().map(|call| &*call.address).collect::<Vec<_>>();
        let directory = || {
            let path = project.sources().file(resource.header().file).path();
            path.rsplit_once('/').map_or(".", |(directory, _)| directory).to_owned()
        };
        let (_, blocks) = modules.entry(calls).or_insert_with(|| (directory(), Vec::new()));
        let (block, causes) = block(resource, probe);
        blocks.push(block);
        if let Some(causes) = causes {
            unknown.insert(resource.address().as_str().to_owned(), causes);
        }
    }
    let root = modules.get(&Vec::new()).map_or_else(|| ".".to_owned(), |(directory, _)| directory.clone());
    let directories = modules.iter().map(|(calls, (directory, _))| (calls.clone(), directory.clone()));
    let directories = directories.collect::<BTreeMap<_, _>>();
    let module = |(calls, (directory, blocks)): (Vec<&str>, (String, Vec<Value>))| {
        let above = calls.split_last().and_then(|(_, above)| directories.get(above));
        Value::from(BTreeMap::from([
            (Value::from("root_path"), Value::from(root.as_str())),
            (Value::from("module_path"), Value::from(directory.as_str())),
            (Value::from("parent_path"), Value::from(above.map_or("", String::as_str))),
            (Value::from("blocks"), Value::from(blocks)),
        ]))
    };
    let modules = modules.into_iter().map(module).collect::<Vec<_>>();
    (Value::from(BTreeMap::from([(Value::from("modules"), Value::from(modules))])), unknown)
}

/// A block with its attributes; nested blocks are no attributes, as in Trivy.
fn block(resource: Resource<'_>, probe: Option<&Value>) -> (Value, Option<Causes>) {
    let mut unknown: Option<Causes> = None;
    let mut attributes = Object::new();
    if let Shape::Object(entries) = resource.root().shape() {
        for (name, attr) in entries {
            if attr.is_block() || attr.items().any(Attr::is_block) {
                continue;
            }
            let (value, gaps) = input::value(attr, &[]);
            for gap in &gaps {
                unknown = Some(unknown.map_or(gap.causes, |all| all.union(gap.causes)));
            }
            let value = match (gaps.is_empty(), probe) {
                (true, _) => value,
                (false, Some(probe)) => probe.clone(),
                (false, None) => Value::Null,
            };
            let is_known = !matches!(value, Value::Null | Value::Undefined);
            let members = [
                ("name", Value::from(name)),
                ("known", Value::Bool(is_known)),
                ("value", if is_known { value } else { Value::Null }),
                (METADATA, metadata(attr, own_lines(attr), !gaps.is_empty())),
            ];
            attributes.insert(Value::from(name), object(members));
        }
    }
    let (kind, of) = match resource.mode() {
        Mode::Managed => ("resource", resource.kind()),
        Mode::Data => ("data", resource.kind()),
        Mode::Provider => ("provider", ""),
        Mode::Module => ("module", ""),
    };
    let whole = of_site(resource.project(), resource.block());
    let block = object([
        ("kind", Value::from(kind)),
        ("type", Value::from(of)),
        ("name", Value::from(resource.name())),
        ("attributes", attributes.into_value()),
        (METADATA, metadata(resource.root(), whole, false)),
    ]);
    (block, unknown)
}

fn metadata(attr: Attr<'_>, lines: Lines, is_unresolvable: bool) -> Value {
    let mut members = said(attr, lines);
    for (name, value) in [
        ("sourceprefix", Value::from("")),
        ("fskey", Value::from("")),
        ("managed", Value::Bool(true)),
        ("explicit", Value::Bool(true)),
        ("unresolvable", Value::Bool(is_unresolvable)),
        ("resource", Value::from(attr.resource().address().as_str())),
    ] {
        members.insert(Value::from(name), value);
    }
    members.into_value()
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::from(members.into_iter().map(|(name, value)| (Value::from(name), value)).collect::<BTreeMap<_, _>>())
}

/// The way from a resource to one of its attributes.
pub(super) fn keys(attr: Attr<'_>) -> Vec<Key> {
    input::parsed(&attr.path())
}
