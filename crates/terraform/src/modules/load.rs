//! From a root's directory to the tree of all module calls below it.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::early::{self, EarlyInputs};
use super::options::{Options, Purpose};
use super::paths::{join, relative};
use super::releases;
use super::source::ModuleSource;
use crate::config::{
    CALL_ARGUMENTS, Call, ExprAt, Module, Parsed, Place, Problem, Repetition, Requirement, Severity, Version, decode,
};
use palisade_model::MajorVersions;

/// How many module calls one root may have below it, each path counted (limit `max-module-calls`): modules that call
/// others twice grow by powers of two.
pub const MAX_MODULE_CALLS: usize = 20_000;

/// Why a directory or file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// There is none of that name.
    #[error("not on disk")]
    Missing,
    /// It lies where nothing may be read.
    #[error("outside of the repository")]
    Outside,
    /// Any other reason, in words.
    #[error("{0}")]
    Unreadable(String),
}

/// Gives out configuration files. Paths are relative to one directory, with `/`; `.` is that directory itself. Whoever
/// implements it parses each text once and keeps within the repository.
pub trait Loader: Sync {
    /// The names of the files in a directory, in any order.
    fn files(&self, dir: &str) -> Result<Vec<String>, LoadError>;

    /// A configuration file or a file of variable values, parsed: as JSON where its name ends with `.json`.
    fn parse(&self, path: &str) -> Result<Parsed, LoadError>;

    /// A file's text.
    fn text(&self, path: &str) -> Result<String, LoadError>;

    /// What a directory declares. An implementation may keep it: it is the same for every root.
    fn module(&self, dir: &str) -> Result<Arc<Module>, LoadError> {
        load_directory(self, dir).map(Arc::new)
    }
}

/// Reads the configuration files of a directory. A file that cannot be read is a problem of the module.
pub fn load_directory<L: Loader + ?Sized>(loader: &L, dir: &str) -> Result<Module, LoadError> {
    let (primary, overrides) = configuration_files(loader.files(dir)?);
    let mut unreadable = Vec::new();
    let mut read = |names: Vec<String>| -> Vec<Parsed> {
        let mut parsed = Vec::with_capacity(names.len());
        for name in names {
            let path = join(dir, &name);
            match loader.parse(&path) {
                Ok(file) => parsed.push(file),
                Err(error) => unreadable.push(format!("{path}: {error}")),
            }
        }
        parsed
    };
    let mut module = decode(dir, read(primary), read(overrides));
    for detail in unreadable {
        module.problems.push(Problem {
            severity: Severity::Error,
            syntax: true,
            later: false,
            summary: "Failed to read file".into(),
            detail: detail.into(),
            place: None,
        });
    }
    Ok(module)
}

const EXTENSIONS: &[&str] = &[".tf.json", ".tofu.json", ".tf", ".tofu"];

/// Whether a file belongs to a module: by its ending, and not hidden or an editor's.
pub fn is_configuration(name: &str) -> bool {
    extension(name).is_some()
}

fn extension(name: &str) -> Option<&'static str> {
    let ignored = name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
    EXTENSIONS.iter().find(|ending| !ignored && name.ends_with(**ending)).copied()
}

/// Primary files and overrides, each in the order of their names. Where `OpenTofu`'s file of a name is there, Terraform's
/// does not count.
fn configuration_files(mut names: Vec<String>) -> (Vec<String>, Vec<String>) {
    names.sort_unstable();
    let replaced: Vec<String> = names
        .iter()
        .filter_map(|name| {
            let ending = extension(name)?;
            let base = name.strip_suffix(ending)?;
            match ending {
                ".tofu" => Some(format!("{base}.tf")),
                ".tofu.json" => Some(format!("{base}.tf.json")),
                _ => None,
            }
        })
        .collect();
    names.retain(|name| is_configuration(name) && !replaced.contains(name));
    names.into_iter().partition(|name| {
        let base = extension(name).and_then(|ending| name.strip_suffix(ending)).unwrap_or(name);
        base != "override" && !base.ends_with("_override")
    })
}

/// A module call's place in the tree of a root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModuleId(pub u32);

impl ModuleId {
    /// The root module.
    pub const ROOT: Self = Self(0);

    /// As an index into [`Root::modules`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A module of a root's tree: one for each path of calls, however many instances the calls have.
#[derive(Debug)]
pub struct Node {
    /// The names of the calls that lead here.
    pub path: Vec<Arc<str>>,
    /// Who calls it, and with which of its calls; none for the root.
    pub caller: Option<(ModuleId, usize)>,
    /// What it declares.
    pub config: Arc<Module>,
    /// For each of its calls, what it leads to.
    pub calls: Vec<Result<ModuleId, Missing>>,
    /// For each of its calls, the arguments.
    pub arguments: Vec<Arguments>,
    /// What the sources of its calls are that refer to something, as far as that is known; by the calls' places.
    pub early_sources: BTreeMap<usize, Result<Box<str>, String>>,
    /// Its directory relative to the root's, as `path.module` has it.
    pub path_module: String,
}

/// An argument of a module call.
#[derive(Debug, Clone, Copy)]
pub struct Argument {
    /// Its value.
    pub value: ExprAt,
    /// Where its name stands.
    pub name: Place,
}

/// The arguments of a call by name.
pub type Arguments = HashMap<String, Argument, RandomState>;

/// The arguments of a call that are meant for the module; those of an override win.
fn arguments(config: &Module, call: &Call) -> Arguments {
    let mut found = Arguments::default();
    for body in &call.bodies {
        for arg in body.args(config.tree(body.file)) {
            if body.escapes || !CALL_ARGUMENTS.contains(&arg.name) {
                let value = ExprAt { file: body.file, expr: arg.expr };
                let name = Place { file: body.file, span: arg.name_span };
                found.entry(arg.name.to_owned()).or_insert(Argument { value, name });
            }
        }
    }
    found
}

impl Node {
    /// The source of one of its calls, as far as it is known.
    pub fn source(&self, call: usize) -> Option<&str> {
        match self.early_sources.get(&call) {
            Some(source) => source.as_deref().ok(),
            None => self.config.calls[call].source.as_deref(),
        }
    }

    fn new(path: Vec<Arc<str>>, caller: Option<(ModuleId, usize)>, config: Arc<Module>, path_module: String) -> Self {
        let arguments = config.calls.iter().map(|call| arguments(&config, call)).collect();
        let early_sources = BTreeMap::new();
        Self { path, caller, config, calls: Vec::new(), arguments, early_sources, path_module }
    }
}

/// Why a call leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The `source` argument is missing or no text; a problem says so.
    NoSource,
    /// The `source` argument refers to something that is not known: why.
    Early(String),
    /// It is not on disk.
    NotFound(ModuleSource),
    /// It cannot be read.
    Unreadable(String),
    /// It calls itself, directly or through others.
    Loop,
    /// There are more than [`MAX_MODULE_CALLS`].
    Limit,
}

/// A root module with all that it calls.
#[derive(Debug)]
pub struct Root {
    /// The root's directory.
    pub dir: String,
    /// The modules; the first is the root, callers come before what they call.
    pub modules: Vec<Node>,
    /// Problems of loading, with the module that they are about.
    pub problems: Vec<(ModuleId, LoadProblem)>,
    /// The releases of providers that the lock file has chosen, by the provider's type.
    pub chosen_releases: Vec<(Box<str>, MajorVersions)>,
}

/// A call that leads nowhere, or a file that says where modules are and cannot be read.
#[derive(Debug, Clone)]
pub struct LoadProblem {
    /// The call's header.
    pub place: Option<Place>,
    /// Why.
    pub missing: Missing,
    /// One line.
    pub summary: String,
    /// What to do about it.
    pub detail: String,
}

/// Where modules are that are no local directories.
#[derive(Debug, Clone, Default)]
pub struct ModuleMap {
    /// Patterns of sources, in which one `*` stands for anything, and the directories that they are in, in which `*`
    /// stands for the same. A pattern may end in `@` and the version that is there: it then holds for calls whose
    /// constraint allows that.
    pub sources: Vec<(String, String)>,
}

impl Root {
    /// Loads the module in a directory and all that it calls. Where sources refer to variables, these have the values
    /// that nobody has to give: see [`Root::load_for`].
    pub fn load(loader: &dyn Loader, dir: &str, map: &ModuleMap) -> Result<Self, LoadError> {
        Self::load_for(loader, dir, map, &Options::default())
    }

    /// The directories of the modules of which there is an instance whatever values are given: nothing on the way to them
    /// repeats. Where sources hang on values, nothing is sure.
    pub fn surely_made(&self) -> Vec<&str> {
        if self.depends_on_values() {
            return Vec::new();
        }
        let mut is_made = Vec::with_capacity(self.modules.len());
        for node in &self.modules {
            is_made.push(node.caller.is_none_or(|(caller, call)| {
                let caller_at = caller.index();
                let repetition = self.modules[caller_at].config.calls[call].repetition;
                is_made[caller_at] && repetition == Repetition::Once
            }));
        }
        let modules = self.modules.iter().zip(is_made).skip(1);
        modules.filter(|(_, is_made)| *is_made).map(|(node, _)| node.config.dir.as_str()).collect()
    }

    /// Whether what it calls hangs on the values that it is given.
    pub fn depends_on_values(&self) -> bool {
        self.modules.iter().any(|node| !node.early_sources.is_empty())
    }

    /// Loads the module in a directory and all that it calls with these values.
    pub fn load_for(loader: &dyn Loader, dir: &str, map: &ModuleMap, options: &Options) -> Result<Self, LoadError> {
        let config = loader.module(dir)?;
        let mut inputs = None;
        let installed = Installed::read(loader, dir);
        let root = Node::new(Vec::new(), None, config, ".".into());
        let chosen_releases = releases::chosen(loader, dir);
        let mut this = Self { dir: dir.to_owned(), modules: vec![root], problems: Vec::new(), chosen_releases };
        let mut at = 0;
        while at < this.modules.len() {
            let id = ModuleId(at as u32);
            let config = this.modules[at].config.clone();
            for (index, call) in config.calls.iter().enumerate() {
                let Some(source) = call.early_source else { continue };
                let root = &this.modules[0].config;
                let inputs = inputs.get_or_insert_with(|| EarlyInputs::read(loader, root, options));
                let source = match options.purpose {
                    // Terraform 1.11 takes constants, and the declarations say so.
                    Purpose::Inspect => Err("Terraform takes a constant".to_owned()),
                    Purpose::Check | Purpose::Console => early::source(inputs, &this.modules, id, source),
                };
                this.modules[at].early_sources.insert(index, source);
            }
            let calls = (0..config.calls.len()).map(|call| this.follow(loader, map, &installed, id, call)).collect();
            this.modules[at].calls = calls;
            at += 1;
        }
        Ok(this)
    }

    fn follow(
        &mut self,
        loader: &dyn Loader,
        map: &ModuleMap,
        installed: &Installed,
        caller: ModuleId,
        index: usize,
    ) -> Result<ModuleId, Missing> {
        let config = self.modules[caller.index()].config.clone();
        let call = &config.calls[index];
        let found = self.resolve(loader, map, installed, caller, index);
        match found {
            Ok(config) => {
                let mut path = self.modules[caller.index()].path.clone();
                path.push(call.name.clone());
                let path_module = relative(&self.dir, &config.dir);
                let caller = Some((caller, index));
                self.modules.push(Node::new(path, caller, config, path_module));
                Ok(ModuleId(self.modules.len() as u32 - 1))
            }
            Err(missing) => {
                if let Some((summary, detail)) = self.explain(caller, call, &missing) {
                    let place = Some(call.header);
                    self.problems.push((caller, LoadProblem { place, missing: missing.clone(), summary, detail }));
                }
                Err(missing)
            }
        }
    }

    fn resolve(
        &self,
        loader: &dyn Loader,
        map: &ModuleMap,
        installed: &Installed,
        caller: ModuleId,
        index: usize,
    ) -> Result<Arc<Module>, Missing> {
        if self.modules.len() >= MAX_MODULE_CALLS {
            return Err(Missing::Limit);
        }
        let here = &self.modules[caller.index()];
        let call = &here.config.calls[index];
        let text = match here.early_sources.get(&index) {
            Some(Ok(text)) => text,
            Some(Err(why)) => return Err(Missing::Early(why.clone())),
            None => call.source.as_deref().ok_or(Missing::NoSource)?,
        };
        let source = ModuleSource::parse(text);
        let dir = match &source {
            ModuleSource::Local(path) => join(&here.config.dir, path),
            ModuleSource::Registry(_) | ModuleSource::Remote(_) => {
                let key = here.path.iter().chain([&call.name]).map(|name| &**name).collect::<Vec<_>>().join(".");
                map.dir(source.text(), call.version.as_deref())
                    .or_else(|| installed.dirs.get(&key).map(|dir| join(&self.dir, dir)))
                    .ok_or_else(|| Missing::NotFound(source.clone()))?
            }
        };
        if self.is_ancestor(caller, &dir) {
            return Err(Missing::Loop);
        }
        loader.module(&dir).map_err(|error| match error {
            LoadError::Missing => Missing::NotFound(source),
            LoadError::Outside | LoadError::Unreadable(_) => Missing::Unreadable(error.to_string()),
        })
    }

    fn is_ancestor(&self, of: ModuleId, dir: &str) -> bool {
        let mut at = Some(of);
        while let Some(id) = at {
            let node = &self.modules[id.index()];
            if node.config.dir == dir {
                return true;
            }
            at = node.caller.map(|(caller, _)| caller);
        }
        false
    }

    fn explain(&self, caller: ModuleId, call: &Call, missing: &Missing) -> Option<(String, String)> {
        let address = self.call_address(caller, call);
        let get = format!("run terraform get in {}", self.dir);
        match missing {
            Missing::NoSource => None,
            Missing::Early(why) => Some((
                format!("{address} (its source is not known)"),
                format!("The source is needed before anything is computed, and {why}."),
            )),
            Missing::NotFound(source @ ModuleSource::Local(_)) => {
                Some((format!("{address} ({source}, not on disk)"), "The directory does not exist.".into()))
            }
            Missing::NotFound(source) => Some((format!("{address} ({source}, not on disk)"), get)),
            Missing::Unreadable(why) => Some((format!("{address} cannot be read"), why.clone())),
            Missing::Loop => Some((
                format!("{address} leads back to a module that calls it"),
                "A module cannot call itself, not through others either.".into(),
            )),
            Missing::Limit => Some((
                format!("{address} is one module call too many (max-module-calls, {MAX_MODULE_CALLS})"),
                "Check whether modules call each other in a loop, or split the root.".into(),
            )),
        }
    }

    /// The address of a call without instance keys: `module.net.module.zone`.
    pub fn call_address(&self, caller: ModuleId, call: &Call) -> String {
        let mut address = String::new();
        for name in self.modules[caller.index()].path.iter().chain([&call.name]) {
            address.push_str(if address.is_empty() { "module." } else { ".module." });
            address.push_str(name);
        }
        address
    }
}

/// Whether a call's constraint allows a version; without a constraint any will do.
fn is_allowed(version: &str, constraint: Option<&str>) -> bool {
    let (Some(version), Some(constraint)) = (Version::parse(version), constraint) else { return constraint.is_none() };
    Requirement::parse(constraint).is_some_and(|requirement| requirement.allows(&version))
}

impl ModuleMap {
    fn dir(&self, source: &str, version: Option<&str>) -> Option<String> {
        let mut fitting = self.sources.iter().filter_map(|(pattern, dir)| {
            // Behind an at sign stands the version that is there; that of a git source is part of the source.
            let (pattern, wanted) = match pattern.rsplit_once('@') {
                Some((pattern, wanted)) if Version::parse(wanted).is_some() => (pattern, Some(wanted)),
                _ => (pattern.as_str(), None),
            };
            wanted.is_none_or(|there| is_allowed(there, version)).then_some((pattern, dir))
        });
        fitting.find_map(|(pattern, dir)| match pattern.split_once('*') {
            None => (pattern == source).then(|| dir.clone()),
            Some((before, after)) => {
                let middle = source.strip_prefix(before)?.strip_suffix(after)?;
                Some(dir.replacen('*', middle, 1))
            }
        })
    }
}

/// What `terraform get` noted in `.terraform/modules/modules.json`: directories by the names of the calls, joined by dots.
#[derive(Debug, Default)]
struct Installed {
    dirs: HashMap<String, String>,
}

#[derive(serde::Deserialize)]
struct Manifest {
    #[serde(rename = "Modules", default)]
    modules: Vec<Entry>,
}

#[derive(serde::Deserialize)]
struct Entry {
    #[serde(rename = "Key")]
    key: String,
    #[serde(rename = "Dir")]
    dir: String,
}

impl Installed {
    /// A manifest that is missing or broken is none: each call that needs it says what to do.
    fn read(loader: &dyn Loader, dir: &str) -> Self {
        let manifest = loader.text(&join(dir, ".terraform/modules/modules.json")).unwrap_or_default();
        let manifest = serde_json::from_str(&manifest).unwrap_or(Manifest { modules: Vec::new() });
        Self { dirs: manifest.modules.into_iter().map(|entry| (entry.key, entry.dir)).collect() }
    }
}

impl fmt::Display for ModuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
