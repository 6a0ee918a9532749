//! `terraform_remote_state`: the outputs of another root, where its state is a file that can be read here
//! (<https://developer.hashicorp.com/terraform/language/state/remote-state-data>).

use palisade_source::Site;

use crate::cty::{Cause, CauseKind, Origin, Path, Reference, Step, Type, Value, Why};
use crate::functions::FileError;

use super::builtin::{Instance, Planned};
use super::diagnostic::Diagnostic;
use super::options::DEFAULT_WORKSPACE;
use super::paths::join;
use super::state::{StateError, outputs};
use super::validate::BACKENDS;

/// Where the local backend keeps the states of other workspaces.
const WORKSPACES: &str = "terraform.tfstate.d";
const STATE_FILE: &str = "terraform.tfstate";
const INVALID: &str = "Invalid backend configuration";

/// Plans the data source. States are files that a machine may have and another not: they are read only where `reads`
/// says that what exists counts.
pub(super) fn plan(of: &Instance<'_>, reads: bool) -> Planned {
    match read(of, reads) {
        Ok(outputs) => Planned { computed: vec![("outputs".into(), outputs)], ..Planned::default() },
        Err(refused) => Planned { refused: Some(refused), ..Planned::default() },
    }
}

fn read(of: &Instance<'_>, reads: bool) -> Result<Value, Diagnostic> {
    let set = |name: &str| of.body.attribute(name).map(|set| &set.value).filter(|value| !value.is_null());
    let wrong = |detail: String| Diagnostic::error(Some(of.site), INVALID, detail);
    let Some(backend) = set("backend").and_then(Value::as_str) else { return Ok(unknown(of, None)) };
    if backend != "local" {
        if !BACKENDS.contains(&backend) {
            return Err(wrong(format!("There is no backend type named {backend:?}.")));
        }
        return Ok(unknown(of, Some(format!("what the backend {backend} keeps"))));
    }
    let text_in = |name: &str| match set("config").map(|config| (config.as_map(), config)) {
        None => Ok(None),
        Some((None, config)) if config.is_known() => Err(wrong("The configuration must be an object.".to_owned())),
        Some((None, _)) => Ok(Some(None)),
        Some((Some(config), _)) => match config.get(name).filter(|value| !value.is_null()) {
            None => Ok(None),
            Some(value) => Ok(Some(value.as_str().map(str::to_owned))),
        },
    };
    let names = set("config").and_then(Value::as_map);
    if let Some((name, _)) = names.into_iter().flatten().find(|(name, _)| !matches!(&**name, "path" | "workspace_dir"))
    {
        let detail = format!("The backend \"local\" has path and workspace_dir, and no attribute {name:?}.");
        return Err(wrong(detail));
    }
    let or_default = |found: Option<Option<String>>, default: &str| match found {
        None => Some(default.to_owned()),
        Some(found) => found,
    };
    let (path, directory) =
        (or_default(text_in("path")?, STATE_FILE), or_default(text_in("workspace_dir")?, WORKSPACES));
    let workspace = set("workspace").map_or(Some(""), Value::as_str);
    let (Some(path), Some(directory), Some(workspace)) = (path, directory, workspace) else {
        return Ok(unknown(of, None));
    };
    let path =
        if matches!(workspace, "" | DEFAULT_WORKSPACE) { path } else { join(&directory, &join(workspace, STATE_FILE)) };
    let defaults = match set("defaults").map(|defaults| (defaults.as_map(), defaults)) {
        None => Vec::new(),
        Some((Some(defaults), _)) => defaults.iter().cloned().collect(),
        Some((None, defaults)) if !defaults.is_known() => return Ok(unknown(of, None)),
        Some((None, _)) => {
            let detail = "The defaults must be an object, with a value for each output.";
            return Err(Diagnostic::error(Some(of.site), "Invalid default values", detail));
        }
    };
    if !reads {
        return Ok(unknown(of, Some(format!("the state {path}"))));
    }
    let bytes = match of.files.read(&path) {
        Ok(bytes) => bytes,
        Err(FileError::Missing) => {
            let detail = format!("There is no state at {path}; apply the root that it belongs to first.");
            return Err(Diagnostic::error(Some(of.site), "Unable to find remote state", detail));
        }
        Err(FileError::NotAFile(_) | FileError::Outside | FileError::TooLarge | FileError::System(_)) => {
            return Ok(unknown(of, Some(format!("the state {path}"))));
        }
    };
    let found = String::from_utf8(bytes).map_err(|error| StateError::Syntax(error.to_string()));
    match found.and_then(|text| outputs(&text)) {
        Ok(outputs) => Ok(Value::object(defaults.into_iter().chain(outputs).collect())),
        Err(error) => Err(Diagnostic::error(Some(of.site), "Unable to read remote state", format!("{path}: {error}."))),
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
