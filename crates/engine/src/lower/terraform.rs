//! Terraform configuration: each root module is a project; a module that another one calls is judged through it.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use palisade_model::{Project, ProjectInfo, Reason};
use palisade_report::{Location, RootKind};
use palisade_source::SourceFile;
use palisade_terraform::functions::{Files, NoFiles, RootFiles};
use palisade_terraform::modules::{
    Argument, Evaluated, GivenValue, LoadError, ModuleMap, Options, Purpose, Root, State, evaluate, is_configuration,
    parse_file,
};
use rayon::prelude::*;

use crate::discover::{Source, display, resolved};
use crate::disk::{Disk, Kept, Noted, Watched};
use crate::lower::environments::{Chosen, Configured, selected_workspace};
use crate::lower::{Given, Input, InputError, Inventory, Lowered, Pass, Variable};
use crate::revision::Revision;
use crate::shard::Load;

/// Lowers the root modules among the directories that hold configuration, and hands each on.
pub fn lower<T: Send>(
    input: &Input,
    sources: &[Source],
    inventory: &mut Inventory,
    pass: &mut Pass,
    each: &(impl Fn(Lowered) -> T + Sync),
) -> Result<Vec<T>, InputError> {
    let mut by_top: HashMap<PathBuf, Vec<&Source>> = HashMap::new();
    for source in sources {
        by_top.entry(top_of(input, &source.path)).or_default().push(source);
    }
    let mut tops = by_top.into_iter().collect::<Vec<_>>();
    tops.sort_by(|a, b| a.0.cmp(&b.0));
    let mut lowered = Vec::new();
    for (top, sources) in tops {
        lowered.extend(repository(input, &top, &sources, inventory, pass, each)?);
    }
    Ok(lowered)
}

/// The directory beyond which nothing is read for a file: its repository, or what was pointed at.
fn top_of(input: &Input, path: &Path) -> PathBuf {
    let absolute = resolved(path).unwrap_or_else(|| path.to_owned());
    if let Some(repository) = absolute.ancestors().skip(1).find(|above| above.join(".git").exists()) {
        return repository.to_owned();
    }
    let here = std::env::current_dir().and_then(|cwd| cwd.canonicalize()).unwrap_or_default();
    if !here.as_os_str().is_empty() && here.parent().is_some() && absolute.starts_with(&here) {
        return here;
    }
    let pointed =
        input.paths.iter().filter_map(|p| p.canonicalize().ok()).find(|p| p.is_dir() && absolute.starts_with(p));
    pointed.or_else(|| absolute.parent().map(Path::to_owned)).unwrap_or_default()
}

/// A path below the repository's top as loaders name it.
fn below(top: &Path, path: &Path) -> Option<String> {
    let absolute = resolved(path)?;
    let relative = absolute.strip_prefix(top).ok()?;
    let text = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    Some(if text.is_empty() { ".".to_owned() } else { text })
}

fn repository<T: Send>(
    input: &Input,
    top: &Path,
    sources: &[&Source],
    inventory: &mut Inventory,
    pass: &mut Pass,
    each: &(impl Fn(Lowered) -> T + Sync),
) -> Result<Vec<T>, InputError> {
    let mut kept = pass.kept.remove(top).unwrap_or_default();
    let paths = sources.iter().filter_map(|source| Some((below(top, &source.path)?, *source))).collect::<Vec<_>>();
    let unread = paths.par_iter().filter(|(path, _)| !kept.parsed.contains_key(path));
    let parsed = unread.map(|(path, source)| (path.clone(), parse_file(source.file.clone()))).collect::<Vec<_>>();
    kept.parsed.extend(parsed);
    let directories = paths.iter().map(|(path, _)| directory_of(path).to_owned()).collect::<BTreeSet<_>>();
    let mut named = HashSet::new();
    let arguments = arguments(&input.variables, top, &mut named)?;
    let configured = Configured::read(input, top, &mut named, pass.revision.is_some())?;
    let disk = Disk::new(top.to_owned(), kept, named, pass.before());
    let map = ModuleMap {
        sources: input
            .modules
            .iter()
            .filter_map(|(source, directory)| Some((source.clone(), below(top, directory)?)))
            .collect(),
    };
    let loaded = directories
        .par_iter()
        .map(|directory| (directory.clone(), Root::load(&disk, directory, &map)))
        .collect::<Vec<_>>();
    let roots = uncalled(loaded, inventory);
    let options = Options {
        environment: input.environment.iter().cloned().collect(),
        arguments,
        workspace: input.workspace.clone(),
        ..Options::default()
    };
    let mut wanted = Vec::new();
    let loads = || {
        let by_directory = by_directory(&paths);
        roots.iter().map(|root| Load::new(&root.dir, files_in(root, &by_directory))).collect()
    };
    let takes = pass.own(0..roots.len(), loads).into_iter().collect::<HashSet<_>>();
    for (at, root) in roots.into_iter().enumerate() {
        let mut environments = configured.choose(input, top, &disk, &root.dir, &options);
        let key = (RootKind::Terraform, name_of(&root));
        if pass.leaves_out(&key, |r| environments.iter().any(|chosen| differs(&root, r, &chosen.options))) {
            continue;
        }
        let chosen_names = environments.iter().map(|chosen| chosen.name.clone()).filter(|name| !name.is_empty());
        inventory.environments.extend(chosen_names);
        // Which environments there are is the same in all parts of a run.
        if !takes.contains(&at) {
            continue;
        }
        let only = &input.only_environments;
        environments.retain(|chosen| only.is_empty() || chosen.name.is_empty() || only.contains(&chosen.name));
        let root = Arc::new(root);
        wanted.extend(environments.into_iter().map(|environment| (Arc::clone(&root), environment)));
    }
    let lowering = Lowering { top, disk: &disk, revision: pass.revision.as_ref(), is_before: pass.is_before };
    // A root is evaluated on one thread. The heaviest come first: nobody waits for one of them in the end.
    let sizes = sizes(&paths);
    let weight =
        |root: &Root| root.modules.iter().filter_map(|node| sizes.get(node.config.dir.as_str())).sum::<usize>();
    let mut wanted = wanted.into_iter().enumerate().collect::<Vec<_>>();
    wanted.sort_by_key(|(_, (root, _))| Reverse(weight(root)));
    let lowered = wanted.into_par_iter().with_max_len(1);
    let lowered = lowered.map(|(at, (root, chosen))| (at, each(lowering.project(root, chosen))));
    let mut lowered = lowered.collect::<Vec<_>>();
    lowered.sort_by_key(|(at, _)| *at);
    let lowered = lowered.into_iter().map(|(_, lowered)| lowered).collect();
    inventory.values_read.extend(disk.read_files().all());
    pass.kept.insert(top.to_owned(), disk.keep());
    Ok(lowered)
}

/// How many bytes of configuration each directory holds.
fn sizes<'s>(paths: &'s [(String, &Source)]) -> HashMap<&'s str, usize> {
    let mut sizes = HashMap::new();
    for (path, source) in paths {
        *sizes.entry(directory_of(path)).or_default() += source.file.text().len();
    }
    sizes
}

fn directory_of(path: &str) -> &str {
    path.rsplit_once('/').map_or(".", |(directory, _)| directory)
}

/// The files of each directory.
fn by_directory<'s>(paths: &[(String, &'s Source)]) -> HashMap<String, Vec<&'s SourceFile>> {
    let mut by_directory: HashMap<String, Vec<&SourceFile>> = HashMap::new();
    for (path, source) in paths {
        by_directory.entry(directory_of(path).to_owned()).or_default().push(&source.file);
    }
    by_directory
}

/// The files of a root's modules that were found, each as often as it is evaluated.
fn files_in<'s>(root: &Root, by_directory: &HashMap<String, Vec<&'s SourceFile>>) -> Vec<&'s SourceFile> {
    root.modules.iter().filter_map(|node| by_directory.get(&node.config.dir)).flatten().copied().collect()
}

/// Whether the files that a root is made of differ, those apart that functions read.
fn differs(root: &Root, revision: &Revision, options: &Options) -> bool {
    let name = name_of(root);
    let installed = if name.is_empty() { ".terraform".to_owned() } else { format!("{name}/.terraform") };
    root.modules.iter().any(|node| revision.differs_in(&node.config.dir))
        || revision.differences_below(&installed).next().is_some()
        // A module that is missing may be there at the other time.
        || (!root.problems.is_empty() && revision.differences().any(|(path, _)| is_configuration(file_name(path))))
        || options.arguments.iter().any(|argument| match argument {
            Argument::File(path) => revision.at(path).is_some(),
            Argument::Value { .. } => false,
        })
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A root's name in reports: its directory, the top's being empty.
fn name_of(root: &Root) -> String {
    if root.dir == "." { String::new() } else { root.dir.clone() }
}

/// The directories that no other one calls, and of circles one each.
fn uncalled(loaded: Vec<(String, Result<Root, LoadError>)>, inventory: &mut Inventory) -> Vec<Root> {
    let mut roots = Vec::new();
    for (directory, root) in loaded {
        match root {
            Ok(root) => roots.push(root),
            Err(error) => inventory.hints.push(format!("{directory} could not be loaded: {error}")),
        }
    }
    let calls = |root: &Root| root.modules.iter().skip(1).map(|node| node.config.dir.clone()).collect::<HashSet<_>>();
    let called =
        roots.iter().flat_map(|root| calls(root).into_iter().filter(|dir| *dir != root.dir)).collect::<HashSet<_>>();
    let mut reached = roots.iter().filter(|root| !called.contains(&root.dir)).flat_map(calls).collect::<HashSet<_>>();
    roots.retain(|root| {
        if !called.contains(&root.dir) {
            return true;
        }
        // Directories that call each other have no caller outside: the first of them stands for all.
        let is_first = !reached.contains(&root.dir);
        if is_first {
            reached.insert(root.dir.clone());
            reached.extend(calls(root));
        }
        is_first
    });
    roots
}

/// Variables as Terraform takes them; the files of values that lie elsewhere are named besides.
pub(super) fn arguments(
    variables: &[Variable],
    top: &Path,
    named: &mut HashSet<String>,
) -> Result<Vec<Argument>, InputError> {
    let mut arguments = Vec::new();
    for variable in variables {
        match variable {
            Variable::Value { name, value } => {
                arguments.push(Argument::Value { name: name.clone(), text: value.clone() });
            }
            Variable::File(path) => {
                let real = path
                    .canonicalize()
                    .map_err(|error| InputError::Unreadable { path: display(path), error: error.to_string() })?;
                let name = below(top, &real).unwrap_or_else(|| {
                    let absolute = real.to_string_lossy().into_owned();
                    named.insert(absolute.clone());
                    absolute
                });
                arguments.push(Argument::File(name));
            }
        }
    }
    Ok(arguments)
}

/// What evaluating the roots of a repository needs.
struct Lowering<'a> {
    top: &'a Path,
    disk: &'a Disk,
    revision: Option<&'a Arc<Revision>>,
    is_before: bool,
}

impl Lowering<'_> {
    fn project(&self, root: Arc<Root>, chosen: Chosen) -> Lowered {
        let Chosen { name: environment, options } = chosen;
        let name = name_of(&root);
        let is_entry =
            root.modules.first().is_some_and(|node| !node.config.providers.is_empty() || node.config.backend.is_some());
        let files = files_of(self.top, &root.dir);
        let files = Arc::new(Noted::new(files, self.top.join(&root.dir), self.disk.read_files()));
        let (evaluated, is_touched) = match self.revision.filter(|revision| revision.top() == self.top) {
            None => (evaluate(Arc::clone(&root), self.disk, files, options), false),
            Some(revision) => {
                let differs = differs(&root, revision, &options);
                let watched = Arc::new(Watched::new(files, &root.dir, Arc::clone(revision), self.is_before));
                let evaluated = evaluate(Arc::clone(&root), self.disk, watched.clone(), options);
                (evaluated, differs || watched.has_seen_difference())
            }
        };
        let given = if environment.is_empty() { Vec::new() } else { given(&evaluated) };
        let idle_blocks = evaluated.idle_blocks() as u64;
        let mut project = evaluated.project(ProjectInfo { root: name, environment, ..ProjectInfo::default() });
        let is_library = !is_entry && lacks_variables(&project);
        project.set_library(is_library);
        let root = Some(root).filter(|root| root.has_moves());
        Lowered { project, kind: RootKind::Terraform, root, is_touched, given, idle_blocks, relocation: None }
    }
}

/// The values that were given, with their places.
fn given(evaluated: &Evaluated) -> Vec<Given> {
    let sources = evaluated.sources();
    let given = evaluated.given().into_iter().map(|GivenValue { name, text, site, is_sensitive }| {
        let location = site.map(|site| Location::new(sources.file(site.file).clone(), site.span));
        let reference = format!("var.{name}");
        Given { name: reference.clone(), reference, text, location, is_sensitive }
    });
    given.collect()
}

/// The files that functions of a root may read: those of its repository.
fn files_of(top: &Path, dir: &str) -> Arc<dyn Files + Send + Sync> {
    match RootFiles::new(&top.join(dir), top) {
        Ok(files) => Arc::new(files),
        // The directory is gone since it was listed.
        Err(_) => Arc::new(NoFiles),
    }
}

/// Evaluates exactly the root at a directory, as `terraform plan` or `terraform console` would there: with its
/// `terraform.tfstate`, and with Terraform's errors.
pub fn evaluate_root(input: &Input, directory: &Path, purpose: Purpose) -> Result<Evaluated, InputError> {
    let unreadable =
        |error: &dyn std::fmt::Display| InputError::Unreadable { path: display(directory), error: error.to_string() };
    let real = directory.canonicalize().map_err(|error| unreadable(&error))?;
    let top = top_of(input, &real.join("main.tf"));
    let dir = below(&top, &real).unwrap_or_else(|| ".".to_owned());
    let mut named = HashSet::new();
    let arguments = arguments(&input.variables, &top, &mut named)?;
    let disk = Disk::new(top.clone(), Kept::default(), named, None);
    let root = Root::load(&disk, &dir, &ModuleMap::default()).map_err(|error| unreadable(&error))?;
    let options = Options {
        purpose,
        environment: input.environment.iter().cloned().collect(),
        arguments,
        workspace: input.workspace.clone().or_else(|| selected_workspace(&real)).or(Options::default().workspace),
        state: state(&real)?,
        working_directory: real.to_str().map(str::to_owned),
        plan_timestamp: input.now.clone(),
        ..Options::default()
    };
    let files = match RootFiles::new(&real, Path::new("/")) {
        Ok(files) => match &input.home {
            Some(home) => files.show_working_directory().show_home_directory(home),
            None => files.show_working_directory(),
        },
        Err(error) => return Err(unreadable(&error)),
    };
    Ok(evaluate(Arc::new(root), &disk, Arc::new(files), options))
}

/// The state beside a root, where there is one.
fn state(directory: &Path) -> Result<Option<Arc<State>>, InputError> {
    let path = directory.join("terraform.tfstate");
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(None) };
    let state = State::parse(&text)
        .map_err(|error| InputError::NotUnderstood { path: display(&path), why: error.to_string() })?;
    Ok(Some(Arc::new(state)))
}

/// Whether something depends on a variable of the root module that has no value.
fn lacks_variables(project: &Project) -> bool {
    project.causes().any(|cause| matches!(&cause.reason, Reason::Variable(name) if name.starts_with("var.")))
}
