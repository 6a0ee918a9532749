//! `terraform_remote_state`: the outputs of another root, where its state is a file that can be read here
//! (<https://developer.hashicorp.com/terraform/language/state/remote-state-data>).

use palisade_source::Site;

use crate::cty::{Cause, CauseKind, Origin, Path, Reference, Step, Type, Value, Why, convert};
use crate::functions::FileError;

use super::body::EvaluatedBody;
use super::builtin::{Instance, Planned, Refusal};
use super::state::{LOCAL, LOCAL_ARGUMENTS, StateError, local_file, outputs};
use super::validate::BACKENDS;

const INVALID: &str = "Invalid backend configuration";

/// Plans the data source. States are files that a machine may have and another not: they are read only where `reads`
/// says that what exists counts.
pub(super) fn plan(of: &Instance<'_>, reads: bool) -> Planned {
    match read(of, reads) {
        Ok(outputs) => Planned { computed: vec![("outputs".into(), outputs)], ..Planned::default() },
        Err(refused) => Planned { refused: Some(refused), ..Planned::default() },
    }
}

/// What is wrong with it whatever there is to read.
pub(super) fn wrong(body: &EvaluatedBody) -> Option<Refusal> {
    let set = |name: &str| set(body, name);
    let refuse = |argument: &'static str, summary: &'static str, detail: &str| {
        Some(Refusal { argument, summary, detail: detail.to_owned() })
    };
    let is_object = |value: &Value| value.is_dynamic() || matches!(value.ty(), Type::Object(_) | Type::Map(_));
    if !set("config").is_none_or(is_object) {
        return refuse("config", INVALID, "The configuration must be an object.");
    }
    if !set("defaults").is_none_or(is_object) {
        let detail = "The defaults must be an object, with a value for each output.";
        return refuse("defaults", "Invalid default values", detail);
    }
    if body.attribute("backend").is_some_and(|set| set.value.is_null()) {
        return refuse("backend", "Missing required argument", "The type of the backend must not be null.");
    }
    // Terraform asks a backend only once all that it is given is known.
    let backend = set("backend").and_then(Value::as_str)?;
    let config = set("config").filter(|config| config.is_wholly_known());
    if config.is_none() && set("config").is_some() {
        return None;
    }
    if backend != LOCAL && !BACKENDS.contains(&backend) {
        return refuse("backend", INVALID, &format!("There is no backend type named {backend:?}."));
    }
    for (name, value) in config.and_then(Value::as_map).into_iter().flatten().filter(|_| backend == LOCAL) {
        if !LOCAL_ARGUMENTS.contains(&&**name) {
            let detail = format!("The backend \"local\" has path and workspace_dir, and no attribute {name:?}.");
            return refuse("config", INVALID, &detail);
        }
        match convert(value, &Type::String) {
            Ok(text) if text.as_str() == Some("") => {
                // The backend says so of its own argument, which no argument here is.
                return refuse("path", INVALID, &format!("The attribute {name:?} must not be empty."));
            }
            Ok(_) => {}
            Err(error) => return refuse("config", INVALID, &format!("{name:?} must be a text: {error}.")),
        }
    }
    None
}

/// An argument that is not null.
fn set<'b>(body: &'b EvaluatedBody, name: &str) -> Option<&'b Value> {
    body.attribute(name).map(|set| &set.value).filter(|value| !value.is_null())
}

fn read(of: &Instance<'_>, reads: bool) -> Result<Value, Refusal> {
    if let Some(wrong) = wrong(of.body) {
        return Err(wrong);
    }
    let set = |name: &str| set(of.body, name);
    let Some(backend) = set("backend").and_then(Value::as_str) else { return Ok(unknown(of, None)) };
    if backend != LOCAL {
        return Ok(unknown(of, Some(format!("what the backend {backend} keeps"))));
    }
    // None: it is not known yet.
    let text_in = |name: &str| -> Option<Option<String>> {
        let Some(config) = set("config") else { return Some(None) };
        match config.as_map()?.get(name).filter(|value| !value.is_null()) {
            None => Some(None),
            Some(value) => convert(value, &Type::String).ok()?.as_str().map(|text| Some(text.to_owned())),
        }
    };
    let workspace = set("workspace").map_or(Some(""), Value::as_str);
    let (Some(path), Some(directory), Some(workspace)) = (text_in("path"), text_in("workspace_dir"), workspace) else {
        return Ok(unknown(of, None));
    };
    let path = local_file(workspace, path, directory);
    let defaults = match set("defaults").map(Value::as_map) {
        None => Vec::new(),
        Some(Some(defaults)) => defaults.iter().cloned().collect(),
        Some(None) => return Ok(unknown(of, None)),
    };
    if !reads {
        return Ok(unknown(of, Some(format!("the state {path}"))));
    }
    let bytes = match of.files.read(&path) {
        Ok(bytes) => bytes,
        Err(FileError::Missing) => {
            let detail = format!("There is no state at {path}; apply the root that it belongs to first.");
            return Err(Refusal { argument: "workspace", summary: "Unable to find remote state", detail });
        }
        Err(FileError::NotAFile(_) | FileError::Outside | FileError::TooLarge | FileError::System(_)) => {
            return Ok(unknown(of, Some(format!("the state {path}"))));
        }
    };
    let found = String::from_utf8(bytes).map_err(|error| StateError::Syntax(error.to_string()));
    match found.and_then(|text| outputs(&text)) {
        Ok(outputs) => Ok(Value::object(defaults.into_iter().chain(outputs).collect())),
        Err(error) => {
            let detail = format!("{path}: {error}.");
            Err(Refusal { argument: "config", summary: "Unable to read remote state", detail })
        }
    }
}

/// Outputs that are not known: because of what is not there for whatever the data source reads.
fn unknown(of: &Instance<'_>, outside: Option<String>) -> Value {
    let path = Path::root().then(Step::Attr("outputs".into()));
    let reference = Reference { address: of.address.clone(), path }.into();
    let cause = |kind: CauseKind, site: Site| Why::one(Cause { kind, site: Some(site) });
    let why = match outside {
        Some(outside) => cause(CauseKind::Outside(outside.into()), of.site),
        None => cause(CauseKind::DataSource(std::sync::Arc::clone(&reference)), of.site),
    };
    Value::unknown(Type::Dynamic).with_origin(Origin { why, copy_of: Some(reference), partial: None })
}
