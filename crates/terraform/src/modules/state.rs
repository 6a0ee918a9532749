//! What exists already, as `terraform.tfstate` has it (format version 4).

use std::collections::{HashMap, HashSet};

use crate::config::{Key, Repetition, Resource, TargetAddress, TargetResource, as_written};
use crate::cty::{Marks, Step, Str, Type, Value, convert};
use crate::eval::{Constants, Mode, Scope, evaluate};
use crate::syntax::{Splats, Tree, parse_json_values, parse_traversal};

use super::load::Root;
use super::options::DEFAULT_WORKSPACE;
use super::paths::join;
use super::shape::Shape;
use super::world::World;

/// The managed resources that exist already.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub(super) instances: Vec<(TargetAddress, Prior)>,
}

/// What is known of an instance that exists: its attributes as JSON has them.
#[derive(Debug, Clone, Default)]
pub(super) struct Prior {
    pub(super) attributes: HashMap<String, Value>,
    /// The attributes of which something was sensitive when they were written, with where in them.
    pub(super) sensitive: Vec<(Str, Vec<Step>)>,
    /// It is to be replaced whatever the configuration says.
    pub(super) is_tainted: bool,
    /// A `moved` block gave it its address.
    pub(super) is_moved: bool,
}

/// Why a text is no state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    /// It is no JSON.
    #[error("the state is no JSON: {0}")]
    Syntax(String),
    /// It is of a format that is not read.
    #[error("the state has format version {0}; version 4 is read (Terraform 0.12 and later write it)")]
    Version(String),
    /// An instance is in it twice.
    #[error("the state has {0} more than once")]
    Repeated(String),
}

impl State {
    /// Reads a state; an empty text is none. Data sources and objects that were replaced and not yet destroyed are left
    /// out.
    pub fn parse(text: &str) -> Result<Self, StateError> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let tree = parse(text)?;
        let resources = tree.attribute(tree.body(), "resources").map(|found| as_written(&tree, found.expr));
        let resources = resources.unwrap_or_else(|| Value::tuple(Vec::new()));
        let mut this = Self::default();
        for resource in resources.as_elements().unwrap_or_default() {
            this.resource(resource);
        }
        let mut seen = HashSet::new();
        for (address, _) in &this.instances {
            let address = address.to_string();
            if !seen.insert(address.clone()) {
                return Err(StateError::Repeated(address));
            }
        }
        Ok(this)
    }

    fn resource(&mut self, resource: &Value) {
        let text = |name: &str| resource.as_map()?.get(name)?.as_shared_str().cloned();
        let (Some(mode), Some(kind), Some(name)) = (text("mode"), text("type"), text("name")) else { return };
        if &*mode != "managed" {
            return;
        }
        let modules = text("module").map_or_else(Vec::new, |path| module_path(&path));
        let instances = resource.as_map().and_then(|map| map.get("instances")).and_then(Value::as_elements);
        for instance in instances.unwrap_or_default() {
            let Some(members) = instance.as_map() else { continue };
            if members.get("deposed").is_some() {
                continue;
            }
            let key = match members.get("index_key") {
                Some(key) => match (key.as_shared_str(), key.as_number().and_then(crate::cty::Number::to_i64)) {
                    (Some(text), _) => Key::Text(text.clone()),
                    (None, Some(index)) => Key::Index(index.unsigned_abs()),
                    (None, None) => Key::None,
                },
                None => Key::None,
            };
            let attributes = members.get("attributes").and_then(Value::as_map).into_iter().flatten();
            let attributes = attributes.map(|(name, value)| (name.to_string(), value.clone())).collect();
            let resource = TargetResource { mode: Mode::Managed, kind: kind.clone(), name: name.clone(), key };
            let address = TargetAddress { modules: modules.clone(), resource: Some(resource) };
            let is_tainted = members.get("status").and_then(Value::as_str) == Some("tainted");
            let sensitive = members.get("sensitive_attributes").and_then(Value::as_elements).unwrap_or_default();
            let sensitive = sensitive.iter().filter_map(sensitive_path).collect();
            self.instances.push((address, Prior { attributes, sensitive, is_tainted, is_moved: false }));
        }
    }
}

impl Root {
    /// Where the state of a workspace is kept, relative to the root's directory. `None`: elsewhere, as the root's backend
    /// says.
    pub fn state_file(&self, workspace: &str) -> Option<String> {
        let config = &self.modules.first()?.config;
        let set = |name: &str| -> Option<String> {
            let (_, body) = config.backend_body.as_ref()?;
            let tree = config.tree(body.file);
            let written = body.args(tree).find(|arg| arg.name == name)?;
            let value = evaluate(tree, written.expr, &Scope { lookup: &Constants, names: &[] }).value;
            convert(&value, &Type::String).ok()?.as_str().map(str::to_owned)
        };
        if config.backend_body.as_ref().is_some_and(|(kind, _)| kind.as_deref() != Some(LOCAL)) {
            return None;
        }
        Some(local_file(workspace, set("path"), set("workspace_dir")))
    }
}

impl World {
    /// What exists under an address, or under the one that it had before its block got or lost its `count`.
    pub(super) fn prior_of(&self, address: &Str, resource: &Resource, key: &Key, base: &Str) -> Option<&Prior> {
        if self.prior.is_empty() {
            return None;
        }
        let implied = match (resource.repetition, key) {
            (Repetition::Count(_), Key::Index(0)) => Some(base.to_string()),
            (Repetition::Once | Repetition::Enabled(_), Key::None) => Some(format!("{base}[0]")),
            _ => None,
        };
        self.prior.get(&**address).or_else(|| self.prior.get(&implied?).filter(|prior| !prior.is_moved))
    }
}

/// The backend that keeps states in files.
pub(super) const LOCAL: &str = "local";

/// The arguments of the local backend.
pub(super) const LOCAL_ARGUMENTS: &[&str] = &["path", "workspace_dir"];

/// Where the local backend keeps a workspace's state
/// (<https://developer.hashicorp.com/terraform/language/backend/local>).
pub(super) fn local_file(workspace: &str, path: Option<String>, workspaces: Option<String>) -> String {
    if matches!(workspace, "" | DEFAULT_WORKSPACE) {
        return path.unwrap_or_else(|| STATE_FILE.to_owned());
    }
    join(&workspaces.unwrap_or_else(|| "terraform.tfstate.d".to_owned()), &join(workspace, STATE_FILE))
}

const STATE_FILE: &str = "terraform.tfstate";

/// The outputs that a state holds, by name.
pub(super) fn outputs(text: &str) -> Result<Vec<(Str, Value)>, StateError> {
    let tree = parse(text)?;
    let outputs = tree.attribute(tree.body(), "outputs").map(|found| as_written(&tree, found.expr));
    let mut found = Vec::new();
    for (name, output) in outputs.as_ref().and_then(Value::as_map).into_iter().flatten() {
        let member = |key: &str| output.as_map().and_then(|output| output.get(key));
        let value =
            member("type").and_then(type_of).zip(member("value")).and_then(|(ty, value)| convert(value, &ty).ok());
        let value = value.ok_or_else(|| StateError::Syntax(format!("the output {name:?} has no value of its type")))?;
        found.push((name.clone(), value));
    }
    Ok(found)
}

/// Reads a state of the version that is read.
fn parse(text: &str) -> Result<Tree, StateError> {
    let tree = parse_json_values(text);
    if let Some(found) = tree.diagnostics().first() {
        return Err(StateError::Syntax(format!("{}: {}", found.summary, found.detail)));
    }
    let version = tree.attribute(tree.body(), "version").map(|found| as_written(&tree, found.expr));
    let version = version.unwrap_or_else(Value::invalid);
    let number = version.as_number().map(ToString::to_string).unwrap_or_default();
    if number == "4" { Ok(tree) } else { Err(StateError::Version(number)) }
}

fn module_path(text: &str) -> Vec<(Str, Key)> {
    let address = parse_traversal(text, Splats::Refused).ok().and_then(|path| TargetAddress::parse(&path).ok());
    address.map(|address| address.modules).unwrap_or_default()
}

impl Prior {
    /// What an import knows: the id.
    pub(super) fn imported(id: Value) -> Self {
        Self { attributes: HashMap::from([("id".to_owned(), id)]), ..Self::default() }
    }

    /// Whether every attribute is of its type.
    pub(super) fn fits(&self, shape: &Shape) -> bool {
        shape.attributes.iter().all(|attribute| self.attribute(&attribute.name, &attribute.ty).is_some())
    }

    /// An attribute as a value of its type, with the marks that it was written with. `None`: it is not of this type.
    pub(super) fn marked_attribute(&self, name: &str, ty: &Type) -> Option<Value> {
        let within = self.sensitive.iter().filter(|(attribute, _)| &**attribute == name);
        let value = self.attribute(name, ty)?;
        Some(within.fold(value, |value, (_, steps)| value.marked_at(steps, Marks::SENSITIVE)))
    }

    /// An attribute as a value of its type. What is of unknown type says its type itself. `None`: it is not of this
    /// type.
    pub(super) fn attribute(&self, name: &str, ty: &Type) -> Option<Value> {
        let Some(raw) = self.attributes.get(name) else { return Some(Value::null(ty.without_optional())) };
        if *ty != Type::Dynamic {
            return convert(raw, ty).ok();
        }
        let Some(wrapped) = raw.as_map() else { return raw.is_null().then(|| raw.clone()) };
        let inner = type_of(wrapped.get("type")?)?;
        convert(wrapped.get("value")?, &inner).ok()
    }
}

/// An attribute and the path within it, as `sensitive_attributes` has them:
/// `[{"type": "get_attr", "value": "a"}, {"type": "index", "value": {"type": "number", "value": 0}}]`.
fn sensitive_path(path: &Value) -> Option<(Str, Vec<Step>)> {
    let mut steps = path.as_elements()?.iter().map(|step| {
        let value = step.as_map()?.get("value")?;
        match step.as_map()?.get("type")?.as_str()? {
            "get_attr" => value.as_shared_str().cloned().map(Step::Attr),
            "index" => match value.as_map()?.get("value")? {
                key if key.as_shared_str().is_some() => key.as_shared_str().cloned().map(Step::Key),
                key => key.as_number()?.to_i64().and_then(|index| u64::try_from(index).ok()).map(Step::Index),
            },
            _ => None,
        }
    });
    let Some(Some(Step::Attr(attribute))) = steps.next() else { return None };
    // What cannot be followed marks everything up to there.
    Some((attribute, steps.map_while(|step| step).collect()))
}

/// A type as JSON has it: `"string"`, `["list", "string"]`, `["object", {"a": "number"}]`.
fn type_of(value: &Value) -> Option<Type> {
    if let Some(name) = value.as_str() {
        return match name {
            "string" => Some(Type::String),
            "number" => Some(Type::Number),
            "bool" => Some(Type::Bool),
            "dynamic" => Some(Type::Dynamic),
            _ => None,
        };
    }
    let [constructor, of] = value.as_elements()? else { return None };
    match constructor.as_str()? {
        "list" => type_of(of).map(Type::list),
        "set" => type_of(of).map(Type::set),
        "map" => type_of(of).map(Type::map),
        "tuple" => of.as_elements()?.iter().map(type_of).collect::<Option<_>>().map(Type::tuple),
        "object" => {
            let members = of.as_map()?.iter().map(|(name, ty)| Some((name.clone(), type_of(ty)?)));
            members.collect::<Option<Vec<_>>>().map(Type::object)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instances_with_their_addresses_and_typed_attributes() {
        let state = State::parse(
            r#"{"version": 4, "resources": [{"module": "module.a[\"x\"]", "mode": "managed", "type": "terraform_data",
            "name": "d", "instances": [{"index_key": 1, "attributes": {"id": "i",
            "input": {"value": [1, "a"], "type": ["tuple", ["number", "string"]]}, "output": null}}]}]}"#,
        )
        .unwrap();
        let [(address, prior)] = state.instances.as_slice() else { panic!("one instance") };
        assert_eq!(address.to_string(), "module.a[\"x\"].terraform_data.d[1]");
        let input = prior.attribute("input", &Type::Dynamic).unwrap();
        assert_eq!(input.ty(), Type::tuple(vec![Type::Number, Type::String]));
        assert!(prior.attribute("output", &Type::Dynamic).unwrap().is_null());
        assert_eq!(prior.attribute("id", &Type::String).unwrap().as_str(), Some("i"));
        assert_eq!(State::parse("").unwrap().instances.len(), 0);
        assert_eq!(State::parse("{\"version\": 3}").unwrap_err(), StateError::Version("3".into()));
        let twice =
            r#"{"version": 4, "resources": [{"mode": "managed", "type": "t", "name": "d", "instances": [{}, {}]}]}"#;
        assert_eq!(State::parse(twice).unwrap_err(), StateError::Repeated("t.d".into()));
    }
}
