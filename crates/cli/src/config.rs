//! `palisade.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use palisade_policy::Severity;
use palisade_report::Enforcement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::args::Profile;

/// The name of the configuration file.
pub const FILE_NAME: &str = "palisade.toml";

/// The configuration of palisade for a repository.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Which policies take part.
    pub policies: Policies,
    /// What is read.
    pub paths: Paths,
    /// What fails a run.
    pub run: Run,
    /// Your own policies in Rego.
    pub rego: Rego,
    /// A policy's severity, enforcement and parameters, by its id.
    pub policy: BTreeMap<String, PolicyConfig>,
    /// Directories that stand for modules that are not on disk: a pattern of their source, and the directory.
    pub modules: BTreeMap<String, PathBuf>,
    /// Values of Terraform's variables, as with --var.
    pub variables: BTreeMap<String, serde_json::Value>,
}

/// Which policies take part.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Policies {
    /// A named selection; `recommended` where none is named.
    pub profile: Option<Profile>,
    /// Only these: ids, globs, families, `severity:high`, peers' ids.
    pub select: Vec<String>,
    /// These besides the profile's.
    pub extend: Vec<String>,
    /// Not these.
    pub ignore: Vec<String>,
}

/// What is read.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Paths {
    /// Globs of what is left out, relative to the configuration file, in the form of .gitignore.
    pub exclude: Vec<String>,
}

/// What fails a run.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Run {
    /// The least severity that fails a run, or `never`.
    pub fail_on: Option<String>,
    /// Whether possible findings fail it too.
    pub fail_on_possible: bool,
    /// Whether what is out of reach makes it incomplete.
    pub strict: bool,
    /// Kinds of incompleteness that are accepted: parse, policy, eval, limits, modules, templates.
    pub allow_incomplete: Vec<String>,
    /// Files of variables' values, relative to the configuration file.
    pub var_files: Vec<PathBuf>,
    /// Terraform's workspace.
    pub workspace: Option<String>,
}

/// Your own policies in Rego.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Rego {
    /// Folders of policies, relative to the configuration file.
    pub policies: Vec<PathBuf>,
    /// Files and folders of data, relative to the configuration file.
    pub data: Vec<PathBuf>,
    /// conftest's namespaces; `main` where none is named.
    pub namespaces: Vec<String>,
}

/// What is configured for one policy.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct PolicyConfig {
    /// Its severity.
    pub severity: Option<Severity>,
    /// What its findings do to the run.
    pub enforcement: Option<Enforcement>,
    /// Its parameters, as its page lists them.
    #[serde(flatten)]
    pub params: serde_json::Map<String, serde_json::Value>,
}

/// A configuration with the folder that its paths are relative to.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// What it says.
    pub config: Config,
    /// Where it lies; none where there is no file.
    pub file: Option<PathBuf>,
}

impl Loaded {
    /// A path of the configuration, from the current directory.
    pub fn resolve(&self, path: &Path) -> PathBuf {
        match self.file.as_deref().and_then(Path::parent) {
            Some(folder) => folder.join(path),
            None => path.to_owned(),
        }
    }
}

/// Reads the named file, or the nearest one from `start` upwards within the repository.
pub fn load(named: Option<&Path>, start: &Path) -> anyhow::Result<Loaded> {
    let file = match named {
        Some(file) => Some(file.to_owned()),
        None => find(start),
    };
    let Some(file) = file else { return Ok(Loaded::default()) };
    let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let config = parse(&text, &file.display().to_string())?;
    Ok(Loaded { config, file: Some(file) })
}

fn find(start: &Path) -> Option<PathBuf> {
    let mut folder = std::path::absolute(start).ok()?;
    if folder.is_file() {
        folder.pop();
    }
    loop {
        let file = folder.join(FILE_NAME);
        if file.is_file() {
            return Some(file);
        }
        if folder.join(".git").exists() || !folder.pop() {
            return None;
        }
    }
}

fn parse(text: &str, name: &str) -> anyhow::Result<Config> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| text[..span.start].matches('\n').count() + 1);
        let place = line.map_or_else(|| name.to_owned(), |line| format!("{name}:{line}"));
        anyhow!("{place}: {}{}", error.message(), suggestion(error.message()))
    })
}

/// The nearest of the fields that serde lists after an unknown one.
fn suggestion(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match quoted.next() {
        Some(unknown) if message.starts_with("unknown field") => palisade_engine::nearest(unknown, quoted)
            .map_or_else(String::new, |near| format!("; did you mean `{near}`?")),
        Some(_) | None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_an_error_with_a_suggestion() {
        let error = parse("[policies]\nselct = []\n", "palisade.toml").unwrap_err().to_string();
        assert!(error.starts_with("palisade.toml:2: ") && error.ends_with("did you mean `select`?"), "{error}");
    }

    #[test]
    fn a_policy_table_holds_overrides_and_parameters() {
        let config = parse("[policy.x]\nseverity = \"low\"\nmin-prefix = 16\n", "").unwrap();
        assert_eq!(config.policy["x"].severity, Some(Severity::Low));
        assert_eq!(config.policy["x"].params["min-prefix"].as_i64(), Some(16));
    }
}
