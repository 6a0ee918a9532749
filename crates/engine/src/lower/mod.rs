//! Lowering: what was found becomes projects, one for each root.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use palisade_model::Project;
use palisade_report::{Location, RootKind, Skipped};
use palisade_source::{SourceFile, Span, sha256_of};
use palisade_terraform::modules::Root;
use rayon::prelude::*;

use crate::discover::{Discovered, FileKind, Problem, Source, discover, display, standard_input};
use crate::disk::Kept;
use crate::real::RealPaths;
use crate::render::{Relocation, Renderer};
use crate::revision::Revision;
use crate::scope::Paths;
use crate::shard::{Load, Shard, Shares};

mod environments;
mod manifests;
mod plans;
mod rendered;
mod terraform;
mod times;
mod unmade;

pub use terraform::evaluate_root;
pub(crate) use times::{Before, Times};

/// What is to be checked.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// Directories and files.
    pub paths: Vec<PathBuf>,
    /// What stood on standard input, where that is checked.
    pub stdin: Option<Vec<u8>>,
    /// A plan that is fused with the configuration in the paths.
    pub plan: Option<PathBuf>,
    /// Whether JSON and YAML that describe nothing palisade knows are read too, for policies over documents.
    pub documents: bool,
    /// What else is a document, for policies over documents.
    pub formats: Option<Formats>,
    /// Globs of what is left out, in the form of .gitignore.
    pub exclude: Vec<String>,
    /// What the globs are relative to.
    pub base: PathBuf,
    /// Terraform's variables and variable files, in the order of the command line.
    pub variables: Vec<Variable>,
    /// `TF_VAR_name` of the environment, the prefix taken off.
    pub environment: Vec<(String, String)>,
    /// Terraform's workspace.
    pub workspace: Option<String>,
    /// The user's home directory, for `pathexpand` in `inspect` and `console`; a check does not depend on it.
    pub home: Option<String>,
    /// When it is, as `2027-03-01T09:00:00Z`: `plantimestamp` in `inspect`; a check does not depend on it.
    pub now: Option<String>,
    /// Directories that stand for modules that are not on disk, by a pattern of their source.
    pub modules: BTreeMap<String, PathBuf>,
    /// The environments that are configured; where there is none, conventional layouts tell.
    pub environments: Vec<Environment>,
    /// Whether conventional layouts tell environments.
    pub discovers_environments: bool,
    /// The only environments that are judged, by name; all where none is named.
    pub only_environments: Vec<String>,
    /// Files that are looked at even where an ignore file names them, if they lie below the paths: those that version
    /// control holds.
    pub tracked: Vec<PathBuf>,
    /// What renders charts and overlays; none where none is configured.
    pub renderer: Option<Arc<dyn Renderer>>,
    /// The part of the roots that is judged; all where none is named.
    pub shard: Option<Shard>,
}

/// Files that are neither Terraform's, JSON nor YAML, and are documents all the same.
#[derive(Debug, Clone, Copy)]
pub struct Formats {
    /// The parser that reads all files, where one is named; it is given to both functions.
    pub parser: Option<&'static str>,
    /// Whether a file of this path is one; for those that take part anyway it is asked again, and told so.
    pub reads: fn(Option<&str>, &str, bool) -> bool,
    /// What keeps one from being read.
    pub problem: fn(Option<&str>, &SourceFile) -> Option<Unread>,
}

/// What of a file could not be read: the bytes and why.
pub type Unread = (Span, String);

/// A variable's value, or a file of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Variable {
    /// `--var NAME=VALUE`.
    Value {
        /// The variable.
        name: String,
        /// Its value as written.
        value: String,
    },
    /// `--var-file FILE`.
    File(PathBuf),
}

/// An environment: one choice of values and workspace for the roots that it is about.
#[derive(Debug, Clone)]
pub struct Environment {
    /// Its name.
    pub name: String,
    /// The directories of its roots.
    pub roots: Paths,
    /// Its values and files of values, in order; they win over those of the input.
    pub variables: Vec<Variable>,
    /// Terraform's workspace.
    pub workspace: Option<String>,
}

/// An input that cannot be checked at all: a usage error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// A path that was named cannot be read.
    #[error("cannot read {path}: {error}")]
    Unreadable {
        /// The path.
        path: String,
        /// The system's words.
        error: String,
    },
    /// A file that was named is nothing that palisade reads.
    #[error("{path} cannot be checked: {why}")]
    NotUnderstood {
        /// The path.
        path: String,
        /// Why, and what to do.
        why: String,
    },
    /// A glob of what to leave out does not parse.
    #[error("the exclusion {glob:?} does not parse: {error}")]
    Exclude {
        /// The glob.
        glob: String,
        /// What is wrong with it.
        error: String,
    },
    /// There is nothing to check.
    #[error("nothing to check in {0}: no Terraform, plan or Kubernetes manifest was found")]
    Nothing(String),
    /// No root has an environment of the name.
    #[error("no environment is called {name:?}: there are {}", if known.is_empty() { "none" } else { known })]
    Environment {
        /// The name.
        name: String,
        /// The names that there are.
        known: String,
    },
    /// A part of a run cannot be judged by itself.
    #[error(
        "policies that see all roots at once (--combine, an inventory) are judged in whole runs: leave --shard out"
    )]
    Whole,
    /// A variable or a variable file of the command line does not fit.
    #[error("{0}")]
    Variables(String),
}

/// A project with what it was made from.
#[derive(Debug)]
pub struct Lowered {
    /// The project.
    pub project: Project,
    /// What its root is.
    pub kind: RootKind,
    /// Its root module, for the `moved` blocks in it.
    pub(crate) root: Option<Arc<Root>>,
    /// Whether anything that it was made from differs from the revision that it is seen against.
    pub(crate) is_touched: bool,
    /// The values that were given for variables, where it is one of several environments.
    pub(crate) given: Vec<Given>,
    /// Whether it is a module that is called and that no call makes, so that it is judged by itself.
    pub(crate) is_unmade: bool,
    /// How many resource blocks make no resource with the values given.
    pub(crate) idle_blocks: u64,
    /// What makes places in what a tool wrote places in what people wrote.
    pub(crate) relocation: Option<Arc<Relocation>>,
}

/// A value that was given for a variable in an environment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Given {
    /// As reports show it: `var.public`, `image.tag`.
    pub(crate) name: String,
    /// As the step of a value's way is called: `var.public`, `.Values.image.tag`.
    pub(crate) reference: String,
    pub(crate) text: String,
    pub(crate) location: Option<Location>,
    pub(crate) is_sensitive: bool,
}

/// What names a root among those of an input.
pub(crate) type RootKey = (RootKind, String);

impl Lowered {
    pub(crate) fn key(&self) -> RootKey {
        (self.kind, self.project.info().root.clone())
    }
}

/// What is lowered: the files as they are, perhaps seen against a revision, or as they were at one.
#[derive(Default)]
pub(crate) struct Pass {
    /// What paths are without symbolic links.
    pub(crate) real: Arc<RealPaths>,
    /// What the files are seen against.
    pub(crate) revision: Option<Arc<Revision>>,
    /// Whether they are taken as they were.
    pub(crate) is_before: bool,
    /// Whether only those roots are taken as they were whose own files differ.
    pub(crate) is_ahead: bool,
    /// The roots that were taken so before the others.
    pub(crate) done: HashSet<RootKey>,
    /// Roots that are the same at both times, if their own files are: they are not evaluated again.
    pub(crate) same: HashSet<RootKey>,
    /// Those of them that were left out.
    pub(crate) left_out: HashSet<RootKey>,
    /// What a pass ahead has loaded, by repository.
    pub(crate) prepared: HashMap<PathBuf, terraform::Prepared>,
    /// What was parsed, by repository.
    pub(crate) kept: HashMap<PathBuf, Kept>,
    /// What was read of the manifests of roots that are not the same at both times, by root.
    pub(crate) read: HashMap<String, manifests::Read>,
    /// Which roots are for this part of the run; all where it is whole.
    pub(crate) shares: Option<Shares>,
    /// What roots made, as they were where that is known: those that are the same at both times make the same.
    pub(crate) made: terraform::Made,
}

impl Pass {
    /// The revision whose files are read in place of those on disk.
    pub(crate) fn before(&self) -> Option<&Arc<Revision>> {
        self.revision.as_ref().filter(|_| self.is_before)
    }

    /// Those of some roots that are for this part of the run; `loads` says what each of them takes.
    fn own<'f, T>(&mut self, roots: impl Iterator<Item = T>, loads: impl FnOnce() -> Vec<Load<'f>>) -> Vec<T> {
        match &mut self.shares {
            None => roots.collect(),
            Some(shares) => {
                let takes = shares.takes(&loads());
                roots.zip(takes).filter_map(|(root, takes)| takes.then_some(root)).collect()
            }
        }
    }

    /// Leaves a root out that is the same at both times, or another pass's.
    fn leaves_out(&mut self, key: &RootKey, differs: impl FnOnce(&Revision) -> bool) -> bool {
        let Some(revision) = self.revision.as_ref().filter(|_| self.is_before) else { return false };
        if self.is_ahead {
            let takes = differs(revision);
            if takes {
                self.done.insert(key.clone());
            }
            return !takes;
        }
        let leaves_out = self.same.contains(key) && !differs(revision);
        if leaves_out {
            self.left_out.insert(key.clone());
        }
        leaves_out || self.done.contains(key)
    }
}

/// What was found, apart from the projects.
#[derive(Debug, Default)]
pub struct Inventory {
    /// How many files were looked at.
    pub files_seen: u64,
    /// Those that were read.
    pub files_read: Vec<String>,
    /// Those that take no part.
    pub files_skipped: Vec<Skipped>,
    /// What could not be read or has to be rendered first.
    pub problems: Vec<Problem>,
    /// The only files that findings are reported for, where single files were named.
    pub only_files: Option<HashSet<String>>,
    /// What the reader should know besides.
    pub hints: Vec<String>,
    /// The environments that roots have.
    pub environments: BTreeSet<String>,
    /// What was read besides: files of values, modules elsewhere, what functions read.
    pub values_read: Vec<String>,
    /// The SHA-256 of the files that were found, where parts of a run have to be told apart from those of another.
    pub digest: String,
}

/// All projects of an input.
#[derive(Debug)]
pub struct LoweredInput {
    /// The projects, in the order of their roots.
    pub projects: Vec<Lowered>,
    /// What was found besides.
    pub inventory: Inventory,
}

/// Finds, reads and lowers an input.
pub fn lower(input: &Input) -> Result<LoweredInput, InputError> {
    let (found, inventory) = find(input)?;
    lower_found(input, found.sources, inventory, &mut Pass::default())
}

/// Finds and reads what an input holds.
pub(crate) fn find(input: &Input) -> Result<(Discovered, Inventory), InputError> {
    let mut found = discover(input)?;
    if let Some(bytes) = &input.stdin {
        found.seen += 1;
        found.sources.push(standard_input(bytes.clone(), input)?);
    }
    if found.seen == 0 && found.problems.is_empty() {
        let paths = input.paths.iter().map(|p| display(p)).collect::<Vec<_>>().join(", ");
        return Err(InputError::Nothing(if paths.is_empty() { ".".to_owned() } else { paths }));
    }
    let mut inventory = inventory(&found);
    inventory.problems = std::mem::take(&mut found.problems);
    if input.shard.is_some() {
        let texts = found.sources.iter().flat_map(|source| [source.file.path(), source.file.text()]);
        inventory.digest = sha256_of(texts);
    }
    Ok((found, inventory))
}

/// Lowers what was found.
pub(crate) fn lower_found(
    input: &Input,
    sources: Vec<Source>,
    inventory: Inventory,
    pass: &mut Pass,
) -> Result<LoweredInput, InputError> {
    let (mut projects, mut inventory) = lower_each(input, sources, inventory, pass, &|lowered| lowered)?;
    if let Some(plan) = &input.plan {
        plans::fuse(plan, &mut projects, &mut inventory)?;
    }
    Ok(LoweredInput { projects, inventory })
}

/// Lowers what was found and hands each project on as soon as it is there, so that no more of them are held than are
/// worked on. The results are in the order of the roots.
pub(crate) fn lower_and<T: Send>(
    input: &Input,
    sources: Vec<Source>,
    inventory: Inventory,
    pass: &mut Pass,
    each: &(impl Fn(Lowered) -> T + Sync),
) -> Result<(Vec<T>, Inventory), InputError> {
    if input.plan.is_none() {
        return lower_each(input, sources, inventory, pass, each);
    }
    // A plan looks for its root among all of them.
    let LoweredInput { projects, inventory } = lower_found(input, sources, inventory, pass)?;
    Ok((projects.into_par_iter().map(each).collect(), inventory))
}

fn lower_each<T: Send>(
    input: &Input,
    sources: Vec<Source>,
    mut inventory: Inventory,
    pass: &mut Pass,
    each: &(impl Fn(Lowered) -> T + Sync),
) -> Result<(Vec<T>, Inventory), InputError> {
    pass.shares = input.shard.map(Shares::new);
    let (mut configuration, mut plans, mut manifests, mut documents) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for source in sources {
        match source.kind {
            FileKind::Terraform => configuration.push(source),
            FileKind::Plan => plans.push(source),
            FileKind::Manifest => manifests.push(source),
            FileKind::Document => documents.push(source),
        }
    }
    let mut all = terraform::lower(input, &configuration, &mut inventory, pass, each)?;
    let rendered = rendered::lower(input, &mut manifests, &mut inventory, pass, each);
    if let Some(name) = input.only_environments.iter().find(|name| !inventory.environments.contains(*name))
        && !pass.is_before
    {
        let known = inventory.environments.into_iter().collect::<Vec<_>>().join(", ");
        return Err(InputError::Environment { name: name.clone(), known });
    }
    all.extend(plans::lower(&plans, pass, each));
    all.extend(manifests::lower(manifests, pass, each));
    all.extend(rendered);
    let others = input.formats.and_then(|formats| manifests::others(&documents, formats));
    // What is no manifest is one root: the first part judges it.
    let others = others.filter(|_| pass.shares.as_ref().is_none_or(Shares::is_first));
    all.extend(others.map(each));
    if let Some(shares) = &pass.shares {
        inventory.keep(shares);
    }
    Ok((all, inventory))
}

impl Inventory {
    /// Keeps what a part of the run has to tell of: the sum over the parts is the whole.
    fn keep(&mut self, shares: &Shares) {
        let in_roots = self.files_read.len() as u64;
        self.files_read.retain(|file| shares.tells_of(file));
        let beside = self.files_seen.saturating_sub(in_roots);
        self.files_seen = self.files_read.len() as u64 + if shares.is_first() { beside } else { 0 };
        if !shares.is_first() {
            self.files_skipped.clear();
            self.problems.clear();
            self.hints.clear();
        }
    }
}

fn inventory(found: &Discovered) -> Inventory {
    let named = found.named_files.iter().map(|path| display(path)).collect::<HashSet<_>>();
    Inventory {
        files_seen: found.seen,
        files_read: found.sources.iter().map(|source| source.file.path().to_owned()).collect(),
        files_skipped: found.skipped.clone(),
        problems: Vec::new(),
        only_files: (!named.is_empty()).then_some(named),
        hints: Vec::new(),
        environments: BTreeSet::new(),
        values_read: Vec::new(),
        digest: String::new(),
    }
}

/// A root's name in fingerprints: its directory relative to the repository that it lies in, else as it is shown.
pub fn root_name(directory: &Path) -> String {
    let Ok(absolute) = std::path::absolute(directory) else { return display(directory) };
    let repository = absolute.ancestors().find(|above| above.join(".git").exists());
    match repository.and_then(|top| absolute.strip_prefix(top).ok()) {
        Some(relative) => display(relative),
        None => display(directory),
    }
}
