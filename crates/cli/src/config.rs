//! `palisade.toml`.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::Revision;
use palisade_engine::waiver::Field;
use palisade_policy::Severity;
use palisade_report::Enforcement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::args::Profile;

/// The name of the configuration file.
pub const FILE_NAME: &str = "palisade.toml";

/// The configuration of palisade for a repository.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Another configuration that this one adds to: what the other one sets wins. Relative to this file.
    pub extends: Option<PathBuf>,
    /// Which policies take part.
    pub policies: Policies,
    /// What is read.
    pub paths: Paths,
    /// What fails a run.
    pub run: Run,
    /// Your own policies in Rego.
    pub rego: Rego,
    /// What is asked of those who accept findings.
    pub governance: Governance,
    /// What findings do to the run, apart from how bad they are; the first rule that fits counts.
    pub enforce: Vec<Enforce>,
    /// The environments; where none is named, conventional layouts tell (`envs/*.tfvars`, `environments/*/`).
    pub environment: Vec<Environment>,
    /// The charts that are judged as helm renders them, with one choice of values each.
    pub helm: Vec<Helm>,
    /// The overlays that are judged as Kustomize renders them.
    pub kustomize: Vec<Kustomize>,
    /// A policy's severity, enforcement and parameters, by its id.
    pub policy: BTreeMap<String, PolicyConfig>,
    /// Directories that stand for modules that are not on disk: a pattern of their source, and the directory.
    pub modules: BTreeMap<String, PathBuf>,
    /// Values of Terraform's variables, as with --var.
    pub variables: BTreeMap<String, serde_json::Value>,
}

/// Which policies take part.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
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
    /// The version of the catalogue that counts, as `0.1`: policies that came later only observe, and severities that
    /// were raised later are what they were. The newest where none is named.
    pub as_of: Option<String>,
}

/// What is read.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Paths {
    /// Globs of what is left out, relative to the configuration file, in the form of .gitignore.
    pub exclude: Vec<String>,
}

/// What fails a run.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
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
    /// Whether conventional layouts tell environments; they do where nothing is said.
    pub discover_environments: Option<bool>,
    /// The file of `palisade baseline write`, relative to the configuration file.
    pub baseline: Option<PathBuf>,
}

/// Your own policies in Rego.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Rego {
    /// Folders of policies, relative to the configuration file.
    pub policies: Vec<PathBuf>,
    /// Files and folders of data, relative to the configuration file.
    pub data: Vec<PathBuf>,
    /// conftest's namespaces; `main` where none is named.
    pub namespaces: Vec<String>,
    /// Seconds that one rule may take on one subject; 10 where nothing is said.
    pub max_rego_time: Option<NonZeroU32>,
    /// Values that one rule may make on one subject; 20,000,000 where nothing is said.
    pub max_rego_cells: Option<NonZeroU32>,
    /// How deeply rules may call rules; 400 where nothing is said.
    pub max_rego_depth: Option<NonZeroU32>,
}

/// What is asked of those who accept findings.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Governance {
    /// The file of waivers, relative to the configuration file; `palisade.waivers.toml` beside it where none is named.
    pub waivers: Option<PathBuf>,
    /// The fields that each waiver has to have: reason, owner, approved-by, ticket, created, expires.
    pub require: Vec<Field>,
    /// So many days may a waiver hold.
    pub longest_life: Option<u32>,
    /// Policies whose findings are never accepted: ids, globs, families, `severity:critical`.
    pub never_waive: Vec<String>,
    /// Whether comments in the source accept findings; they do where nothing is said.
    pub inline: Option<bool>,
    /// Whether comments of a change accept findings of that change.
    pub trust_inline: bool,
    /// So many findings may one waiver accept.
    pub max_findings: Option<usize>,
    /// Whether the one who approves a waiver has to be another one than who wrote it, as git has it.
    pub approver_differs: bool,
    /// Who to ask, for policies that name nobody.
    pub contact: Option<String>,
    /// Whether what this file sets stands against the repository's own configuration and the command line.
    pub locked: bool,
}

/// A rule of enforcement.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Enforce {
    /// The policies: ids, globs, families, `severity:high`; all where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<String>,
    /// The files, relative to the configuration file, in the form of .gitignore; all where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// The environments; all where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub environments: Vec<String>,
    /// What their findings do to the run; `warn` where only `deny-from` is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Enforcement>,
    /// The day from which on they fail it: `2027-03-01`.
    #[serde(default, deserialize_with = "date", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub deny_from: Option<String>,
}

/// An environment: one choice of values and workspace for roots.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Environment {
    /// Its name.
    pub name: String,
    /// The directories of its roots, relative to the configuration file, in the form of .gitignore; all where none is
    /// named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roots: Vec<String>,
    /// Files of variables' values, relative to the configuration file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub var_files: Vec<PathBuf>,
    /// Terraform's workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<String>,
    /// Values of variables.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variables: BTreeMap<String, serde_json::Value>,
}

/// A chart with one choice of values, rendered by `helm template`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Helm {
    /// The chart's directory, relative to the configuration file.
    pub chart: PathBuf,
    /// Files of values, relative to the configuration file; the last one wins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<PathBuf>,
    /// The release's name; the directory's where none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    /// The namespace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The environment that the values are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// So many seconds may it take; 60 where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<u64>,
}

/// An overlay, rendered by `kustomize build` or `kubectl kustomize`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Kustomize {
    /// The directory of its kustomization, relative to the configuration file.
    pub overlay: PathBuf,
    /// The environment that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// So many seconds may it take; 60 where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<u64>,
}

/// A date, as TOML's own or as a text.
fn date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = match Option::<toml::Value>::deserialize(deserializer)? {
        None => return Ok(None),
        Some(toml::Value::String(text)) => text,
        Some(other) => other.to_string(),
    };
    let date: Result<jiff::civil::Date, _> = text.parse();
    let date = date.map_err(|_| serde::de::Error::custom(format!("{text} is no date: write it as 2027-03-01")))?;
    Ok(Some(date.to_string()))
}

/// What is configured for one policy.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct PolicyConfig {
    /// Its severity.
    pub severity: Option<Severity>,
    /// What its findings do to the run.
    pub enforcement: Option<Enforcement>,
    /// Who to ask about it.
    pub contact: Option<String>,
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
    /// The file that nothing may override, with the tables that it sets.
    pub locked: Option<Locked>,
    /// All files that it was put together from.
    pub files: Vec<PathBuf>,
}

/// A file with `[governance] locked = true`.
#[derive(Debug, Clone)]
pub struct Locked {
    /// The file.
    pub file: PathBuf,
    /// The tables that it sets.
    pub tables: Vec<String>,
}

impl Loaded {
    /// A path of the configuration, from the current directory.
    pub fn resolve(&self, path: &Path) -> PathBuf {
        self.folder().join(path)
    }

    /// The folder that paths and globs are relative to.
    pub fn folder(&self) -> PathBuf {
        let folder = self.file.as_deref().and_then(Path::parent).filter(|folder| !folder.as_os_str().is_empty());
        folder.map_or_else(|| PathBuf::from("."), Path::to_owned)
    }
}

/// Reads the named file, or the nearest one from `start` upwards within the repository, with what it extends. A named
/// file that is locked stands before the repository's own.
pub fn load(named: Option<&Path>, start: &Path, at: &Revision) -> anyhow::Result<Loaded> {
    let nearest = || find(FILE_NAME, start, at);
    let Some(file) = named.map(Path::to_owned).or_else(nearest) else { return Ok(Loaded::default()) };
    let mut files = Vec::new();
    let mut whole = layer(&file, at, MAX_EXTENDS, &mut files)?;
    let locked = locked(&whole, &file);
    let mut loaded = Loaded { config: Config::default(), file: Some(file.clone()), locked, files: Vec::new() };
    if let (Some(locked), Some(_)) = (&loaded.locked, named)
        && let Some(own) = nearest().filter(|own| own.canonicalize().ok() != file.canonicalize().ok())
    {
        let mut below = layer(&own, at, MAX_EXTENDS, &mut files)?;
        absolute_paths(&mut whole, &folder_of(&locked.file));
        merge(&mut below, whole, true);
        whole = below;
        loaded.file = Some(own);
    }
    loaded.files = files;
    let name = file.display().to_string();
    loaded.config = whole.try_into().map_err(|error: toml::de::Error| anyhow!("{name}: {}", error.message()))?;
    Ok(loaded)
}

/// So many files may extend each other in a row (`max-extends`).
const MAX_EXTENDS: usize = 8;

/// Tables that a locked file sets as a whole: a part of them decides what the rest is worth.
const WHOLE: [&str; 4] = ["policies", "paths", "run", "governance"];

/// Lists of tables, to which files that extend add.
const LISTS: [&str; 4] = ["enforce", "environment", "helm", "kustomize"];

/// A file as a table, below what it extends; `files` lists what was read.
fn layer(file: &Path, at: &Revision, depth: usize, files: &mut Vec<PathBuf>) -> anyhow::Result<toml::Table> {
    let text = read(file, at)?;
    files.push(file.to_owned());
    let name = file.display().to_string();
    // Each file by itself has to be right: a mistake is shown where it stands.
    let config = parse(&text, &name)?;
    let mut own: toml::Table = toml::from_str(&text).map_err(|error| anyhow!("{name}: {}", error.message()))?;
    let Some(base) = config.extends else { return Ok(own) };
    if depth == 0 {
        bail!("{name}: more than {MAX_EXTENDS} files extend each other (max-extends)");
    }
    let base = folder_of(file).join(base);
    let mut above = layer(&base, at, depth - 1, files).with_context(|| format!("{name} extends {}", base.display()))?;
    let is_locked = locked(&above, &base).is_some();
    absolute_paths(&mut above, &folder_of(&base));
    merge(&mut own, above, is_locked);
    Ok(own)
}

fn folder_of(file: &Path) -> PathBuf {
    file.parent().map_or_else(PathBuf::new, Path::to_owned)
}

fn locked(table: &toml::Table, file: &Path) -> Option<Locked> {
    let is_locked = table.get("governance")?.get("locked")?.as_bool()?;
    is_locked.then(|| Locked { file: file.to_owned(), tables: table.keys().cloned().collect() })
}

/// Puts what `above` sets over `own`.
fn merge(own: &mut toml::Table, above: toml::Table, is_locked: bool) {
    for (key, value) in above {
        let is_whole = is_locked && WHOLE.contains(&key.as_str());
        match (own.get_mut(&key), value) {
            (Some(toml::Value::Table(own)), toml::Value::Table(above)) if !is_whole => merge(own, above, is_locked),
            (Some(toml::Value::Array(own)), toml::Value::Array(above)) if LISTS.contains(&key.as_str()) => {
                own.splice(0..0, above);
            }
            (Some(own), above) => *own = above,
            (None, above) => drop(own.insert(key, above)),
        }
    }
}

/// Makes a file's paths independent of where it is extended. Globs stay: they are about the files of who extends.
fn absolute_paths(table: &mut toml::Table, folder: &Path) {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let resolve = |value: &mut toml::Value| {
        if let Some(path) = value.as_str() {
            *value = toml::Value::String(folder.join(path).display().to_string());
        }
    };
    for (outer, inner) in [("rego", "policies"), ("rego", "data"), ("run", "var-files")] {
        let list = table.get_mut(outer).and_then(|outer| outer.get_mut(inner)).and_then(toml::Value::as_array_mut);
        list.into_iter().flatten().for_each(resolve);
    }
    for (list, files) in [("environment", "var-files"), ("helm", "values")] {
        for entry in table.get_mut(list).and_then(toml::Value::as_array_mut).into_iter().flatten() {
            let files = entry.get_mut(files).and_then(toml::Value::as_array_mut);
            files.into_iter().flatten().for_each(resolve);
        }
    }
    for (list, directory) in [("helm", "chart"), ("kustomize", "overlay")] {
        for entry in table.get_mut(list).and_then(toml::Value::as_array_mut).into_iter().flatten() {
            entry.get_mut(directory).into_iter().for_each(resolve);
        }
    }
    for (outer, inner) in [("run", "baseline"), ("governance", "waivers")] {
        table.get_mut(outer).and_then(|outer| outer.get_mut(inner)).into_iter().for_each(resolve);
    }
    if let Some(modules) = table.get_mut("modules").and_then(toml::Value::as_table_mut) {
        modules.iter_mut().for_each(|(_, path)| resolve(path));
    }
}

/// A file's text as it was at a revision.
pub fn read(file: &Path, at: &Revision) -> anyhow::Result<String> {
    let bytes = at.read(file).with_context(|| format!("cannot read {}", file.display()))?;
    String::from_utf8(bytes).with_context(|| format!("{} is not UTF-8", file.display()))
}

/// The nearest file of a name from `start` upwards within the repository.
pub fn find(name: &str, start: &Path, at: &Revision) -> Option<PathBuf> {
    let mut folder = std::path::absolute(start).ok()?;
    if folder.is_file() {
        folder.pop();
    }
    loop {
        let file = folder.join(name);
        if at.is_file(&file) {
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

    fn loaded(files: &[(&str, &str)], named: Option<&str>) -> anyhow::Result<Loaded> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let named = named.map(|named| folder.path().join(named));
        load(named.as_deref(), folder.path(), &Revision::now())
    }

    #[test]
    fn what_a_base_sets_wins_and_lists_of_rules_begin_with_its_own() {
        let base = "[run]\nfail-on = \"low\"\nbaseline = \"b.json\"\n[[enforce]]\nlevel = \"deny\"\n";
        let own = "extends = \"base/palisade.toml\"\n[run]\nfail-on = \"never\"\nstrict = true\n\
                   [[enforce]]\nlevel = \"warn\"\ndeny-from = 2027-03-01\n";
        let config = loaded(&[("base/palisade.toml", base), ("palisade.toml", own)], None).unwrap().config;
        assert_eq!((config.run.fail_on.as_deref(), config.run.strict), (Some("low"), true));
        assert!(config.run.baseline.is_some_and(|path| path.is_absolute() && path.ends_with("base/b.json")));
        let levels = config.enforce.iter().map(|rule| rule.level).collect::<Vec<_>>();
        assert_eq!(levels, [Some(Enforcement::Deny), Some(Enforcement::Warn)]);
        assert_eq!(config.enforce[1].deny_from.as_deref(), Some("2027-03-01"));
    }

    #[test]
    fn a_locked_file_sets_whole_tables() {
        let security = "[governance]\nlocked = true\n[policies]\nprofile = \"strict\"\n";
        let own = "[policies]\nignore = [\"*\"]\n[run]\nstrict = true\n";
        let loaded = loaded(&[("security.toml", security), ("palisade.toml", own)], Some("security.toml")).unwrap();
        assert_eq!(loaded.config.policies.profile, Some(Profile::Strict));
        assert!(loaded.config.policies.ignore.is_empty() && loaded.config.run.strict);
        assert_eq!(
            loaded.locked.map(|locked| locked.tables),
            Some(vec!["governance".to_owned(), "policies".to_owned()])
        );
    }

    #[test]
    fn mistakes_are_shown_in_the_file_that_has_them() {
        let circle = loaded(&[("palisade.toml", "extends = \"palisade.toml\"\n")], None).unwrap_err();
        assert!(format!("{circle:#}").contains("max-extends"), "{circle:#}");
        let base = loaded(&[("palisade.toml", "extends = \"b.toml\"\n"), ("b.toml", "\nx = 1\n")], None).unwrap_err();
        assert!(format!("{base:#}").contains("b.toml:2"), "{base:#}");
        let date = parse("[[enforce]]\nlevel = \"warn\"\ndeny-from = \"soon\"\n", "c").unwrap_err().to_string();
        assert!(date.contains("c:3: \"soon\" is no date") || date.contains("soon is no date"), "{date}");
    }
}
