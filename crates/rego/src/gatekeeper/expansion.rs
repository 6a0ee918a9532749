//! `ExpansionTemplate`s: what the objects in the manifests make in the cluster (a Deployment its Pods), so that Constraints
//! on that hold before it is made.

use std::collections::BTreeMap;

use palisade_model::{Attr, Project, Resource};
use regorus::Value;
use serde::Deserialize;

use super::constraint::{self, ConstraintAction};
use super::objects::{Object, error, is_absent, json, member, text};
use crate::input::{Gap, Key};
use crate::loader::RegoError;

/// The group that they are in.
pub(super) const GROUP: &str = "expansion.gatekeeper.sh";
/// The group of what changes objects in the cluster.
pub(super) const MUTATIONS: &str = "mutations.gatekeeper.sh";

/// What is made may make more, this often.
const MAX_DEPTH: usize = 30;

/// Where an object that another one makes is in it, and from where on a reviewed object's path is told.
const REVIEWED: usize = 2;

/// An `ExpansionTemplate`.
#[derive(Debug)]
pub(super) struct Expansion {
    pub name: String,
    applies_to: Vec<Kinds>,
    /// Where in an object the one that it makes is written.
    source: Vec<String>,
    generated: Generates,
    /// What a violation does, in place of what the Constraint says.
    pub action: Option<ConstraintAction>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    #[serde(default)]
    groups: Vec<String>,
    #[serde(default)]
    versions: Vec<String>,
    #[serde(default, rename = "kinds")]
    names: Vec<String>,
}

impl Kinds {
    fn has(&self, group: &str, version: &str, kind: &str) -> bool {
        let has = |list: &[String], one: &str| list.iter().any(|other| other == one);
        has(&self.groups, group) && has(&self.versions, version) && has(&self.names, kind)
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Generates {
    group: String,
    version: String,
    kind: String,
}

/// An object that another one makes.
#[derive(Debug)]
pub(super) struct Generated {
    pub object: Object,
    /// The number of the template that says so.
    pub by: usize,
    /// Where it is written in the object that is there.
    pub within: Vec<Key>,
}

impl Generated {
    /// What is made a path in the object that is there.
    pub fn within(&self, path: &[Key]) -> Vec<Key> {
        self.within.iter().chain(path).cloned().collect()
    }
}

impl Expansion {
    /// A violation by what is made, as Gatekeeper tells it.
    pub fn implied(&self, message: &str) -> String {
        format!("[Implied by {}] {message}", self.name)
    }
}

/// Reads an `ExpansionTemplate`.
pub(super) fn read(project: &Project, resource: Resource<'_>) -> Result<Expansion, RegoError> {
    let fail = |attr: Attr<'_>, message: String| error(project, attr.site(), message);
    let name = member(resource.root(), &["metadata", "name"]);
    let name = text(name)
        .filter(|name| !name.is_empty() && name.len() < 64)
        .ok_or_else(|| fail(name, "an ExpansionTemplate has a name of up to 63 characters".to_owned()))?;
    let spec = resource.root().member("spec");
    let (applies, source, gvk) = (spec.member("applyTo"), spec.member("templateSource"), spec.member("generatedGVK"));
    let applies_to: Vec<Kinds> =
        serde_json::from_value(json(applies)).map_err(|problem| fail(applies, format!("applyTo: {problem}")))?;
    let generates: Generates = match is_absent(gvk) {
        true => Generates::default(),
        false => serde_json::from_value(json(gvk)).map_err(|problem| fail(gvk, format!("generatedGVK: {problem}")))?,
    };
    if applies_to.is_empty() {
        return Err(fail(spec, "an ExpansionTemplate says what it applies to: applyTo".to_owned()));
    }
    let Some(path) = text(source).filter(|path| !path.is_empty()) else {
        return Err(fail(spec, "an ExpansionTemplate says where the generated object is: templateSource".to_owned()));
    };
    if generates.kind.is_empty() && generates.version.is_empty() && generates.group.is_empty() {
        return Err(fail(spec, "an ExpansionTemplate says what is generated: generatedGVK".to_owned()));
    }
    if applies_to.iter().any(|kinds| kinds.has(&generates.group, &generates.version, &generates.kind)) {
        return Err(fail(applies, format!("it applies to what it generates: {}", generates.kind)));
    }
    let action = spec.member("enforcementAction");
    let action = match is_absent(action) || text(action) == Some("") {
        true => None,
        false => Some(constraint::action(action).map_err(|(attr, message)| fail(attr, message))?),
    };
    Ok(Expansion {
        name: name.to_owned(),
        applies_to,
        source: path.split('.').map(str::to_owned).collect(),
        generated: generates,
        action,
    })
}

/// What an object makes, and what that makes.
pub(super) fn expand(expansions: &[Expansion], object: &Object) -> Result<Vec<Generated>, String> {
    let mut all = Vec::new();
    let mut open = vec![(object.clone(), Vec::new(), 0)];
    while let Some((object, within, depth)) = open.pop() {
        for (by, expansion) in expansions.iter().enumerate() {
            let applies = |kinds: &Kinds| kinds.has(object.group(), object.version(), &object.kind);
            if !expansion.applies_to.iter().any(applies) {
                continue;
            }
            if depth >= MAX_DEPTH {
                return Err(format!("{} and others generate each other without end", expansion.name));
            }
            let made = expansion.made(&object)?;
            let path = expansion.source.iter().map(|name| Key::Name(name.as_str().into()));
            let within = within.iter().cloned().chain(path).collect::<Vec<_>>();
            open.push((made.clone(), within.clone(), depth + 1));
            all.push(Generated { object: made, by, within });
        }
    }
    Ok(all)
}

impl Expansion {
    /// The one object that this says another makes.
    fn made(&self, object: &Object) -> Result<Object, String> {
        let get = |value: &Value, name: &str| crate::eval::member(value, &Value::from(name));
        let source = self.source.iter().fold(object.value.clone(), |at, name| get(&at, name));
        let Value::Object(members) = &source else {
            return Err(format!(
                "{} {} has no {} that the ExpansionTemplate {} could expand",
                object.kind,
                object.name,
                self.source.join("."),
                self.name
            ));
        };
        let mut members = members.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>();
        let Generates { group, version, kind } = &self.generated;
        let api_version = if group.is_empty() { version.clone() } else { format!("{group}/{version}") };
        members.insert(Value::from("apiVersion"), Value::from(api_version));
        members.insert(Value::from("kind"), Value::from(kind.as_str()));
        let mut metadata = match members.get(&Value::from("metadata")) {
            Some(Value::Object(metadata)) => {
                metadata.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>()
            }
            Some(_) | None => BTreeMap::new(),
        };
        metadata.remove(&Value::from("namespace"));
        if !object.namespace.is_empty() {
            metadata.insert(Value::from("namespace"), Value::from(object.namespace.as_str()));
        }
        metadata.insert(Value::from("name"), Value::from(format!("{}-{kind}", object.name).to_lowercase()));
        members.insert(Value::from("metadata"), Value::from(metadata));
        Ok(Object { gaps: self.gaps(object), is_generated: true, ..Object::new(Value::from(members)) })
    }

    /// What of the generated object is not known.
    fn gaps(&self, object: &Object) -> Vec<Gap> {
        let inside = |gap: &&Gap| {
            let own = gap.path.get(REVIEWED..).unwrap_or_default();
            own.len() >= self.source.len()
                && self.source.iter().zip(own).all(|(name, key)| matches!(key, Key::Name(own) if **own == **name))
        };
        let moved = |gap: &Gap| {
            let (before, own) = gap.path.split_at(REVIEWED);
            let path = before.iter().chain(&own[self.source.len()..]).cloned().collect();
            Gap { path, ..gap.clone() }
        };
        object.gaps.iter().filter(inside).map(moved).collect()
    }
}
