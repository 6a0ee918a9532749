//! Terraform configuration: each root module is a project; a module that another one calls is judged through it.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use palisade_model::{Project, ProjectInfo, Reason};
use palisade_report::{Location, RootKind};
use palisade_source::SourceFile;
use palisade_terraform::functions::{Files, NoFiles, RootFiles};
use palisade_terraform::modules::{
    Argument, Evaluated, GivenValue, Loader as _, ModuleMap, Options, Purpose, Root, State, evaluate, is_configuration,
    parse_file,
};
use rayon::prelude::*;

use crate::discover::{FileKind, Source, display};
use crate::disk::{Disk, Kept, Noted, Watched};
use crate::lower::environments::{Chosen, Configured, selected_workspace};
use crate::lower::unmade::{Unmade, uncalled};
use crate::lower::{Given, Input, InputError, Inventory, Lowered, Pass, Variable};
use crate::real::RealPaths;
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
    let mut tops = by_top(input, sources.iter(), &pass.real).into_iter().collect::<Vec<_>>();
    tops.sort_by(|a, b| a.0.cmp(&b.0));
    let mut lowered = Vec::new();
    for (top, sources) in tops {
        lowered.extend(repository(input, &top, &sources, inventory, pass, each)?);
    }
    Ok(lowered)
}

/// Parses and decodes the configuration of an input, by repository: all that two times have in common is read once.
pub(crate) fn parse(input: &Input, sources: &[Source], real: &RealPaths) -> HashMap<PathBuf, Kept> {
    let configuration = sources.iter().filter(|source| source.kind == FileKind::Terraform);
    let of_top = |(top, sources): (PathBuf, Vec<&Source>)| {
        let paths =
            sources.iter().filter_map(|source| Some((below(&top, &source.path, real)?, *source))).collect::<Vec<_>>();
        let disk = Disk::new(top.clone(), parsed(&paths, Kept::default()), HashSet::new(), None);
        let directories = paths.iter().map(|(path, _)| directory_of(path)).collect::<BTreeSet<_>>();
        // What cannot be read is told where it is needed.
        directories.into_par_iter().for_each(|directory| drop(disk.module(directory)));
        (top, disk.keep())
    };
    by_top(input, configuration, real).into_iter().map(of_top).collect()
}

/// The files that lie below the directories beyond which nothing is read for them.
fn by_top<'s>(
    input: &Input,
    sources: impl Iterator<Item = &'s Source>,
    real: &RealPaths,
) -> HashMap<PathBuf, Vec<&'s Source>> {
    let mut by_top: HashMap<PathBuf, Vec<&Source>> = HashMap::new();
    for source in sources {
        by_top.entry(top_of(input, &source.path, real)).or_default().push(source);
    }
    by_top
}

/// Parses those of some files that are not yet.
fn parsed(paths: &[(String, &Source)], mut kept: Kept) -> Kept {
    let unread = paths.par_iter().filter(|(path, _)| !kept.parsed.contains_key(path));
    let parsed = unread.map(|(path, source)| (path.clone(), parse_file(source.file.clone()))).collect::<Vec<_>>();
    kept.parsed.extend(parsed);
    kept
}

/// The directory beyond which nothing is read for a file: its repository, or what was pointed at.
fn top_of(input: &Input, path: &Path, real: &RealPaths) -> PathBuf {
    let absolute = real.resolved(path).unwrap_or_else(|| path.to_owned());
    if let Some(repository) = real.repository(&absolute) {
        return repository;
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
fn below(top: &Path, path: &Path, real: &RealPaths) -> Option<String> {
    let absolute = real.resolved(path)?;
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
    let real = Arc::clone(&pass.real);
    let paths =
        sources.iter().filter_map(|source| Some((below(top, &source.path, &real)?, *source))).collect::<Vec<_>>();
    let mut prepared = match pass.prepared.remove(top) {
        Some(prepared) => prepared,
        None => Prepared::read(input, top, &paths, pass)?,
    };
    inventory.hints.append(&mut prepared.hints);
    let (wanted, others) = prepared.jobs(input, &paths, inventory, pass);
    let revision = pass.revision.clone();
    let lowering = Lowering {
        top,
        disk: &prepared.disk,
        revision: revision.as_ref(),
        is_before: pass.is_before,
        notes: revision.is_some() && (!pass.is_before || pass.is_ahead),
        sizes: sizes(&paths),
        made: Mutex::new(std::mem::take(&mut pass.made)),
    };
    let (mut lowered, mut unmade) = if pass.is_ahead {
        // What no root makes shows once all of them are evaluated.
        let mut unmade = Unmade::new(Vec::new(), std::iter::empty());
        (lowering.all(wanted, Vec::new(), &mut unmade, each), unmade)
    } else {
        let roots = prepared.roots.iter().map(|(root, _)| &**root);
        let mut unmade = Unmade::new(std::mem::take(&mut prepared.called), roots);
        (lowering.all(wanted, others, &mut unmade, each), unmade)
    };
    loop {
        let round = unmade.next();
        if round.is_empty() {
            break;
        }
        let takes = own(pass, &round.iter().collect::<Vec<_>>(), &paths);
        let (mut wanted, mut others) = (Vec::new(), Vec::new());
        for (root, is_own) in round.into_iter().zip(takes) {
            let options = Options { automatic_files: false, workspace: input.workspace.clone(), ..Options::default() };
            let key = (RootKind::Terraform, name_of(&root));
            let is_left_out = pass.leaves_out(&key, |revision| differs(&root, revision, &options));
            let to = if is_own && !is_left_out { &mut wanted } else { &mut others };
            let chosen = Chosen { name: String::new(), options };
            to.push(Job { root: Arc::new(root), chosen, is_unmade: true });
        }
        lowered.extend(lowering.all(wanted, others, &mut unmade, each));
    }
    pass.made = lowering.made.into_inner().unwrap_or_else(PoisonError::into_inner);
    if pass.is_ahead {
        pass.prepared.insert(top.to_owned(), prepared);
    } else {
        inventory.values_read.extend(prepared.disk.read_files().all());
        pass.kept.insert(top.to_owned(), prepared.disk.keep());
    }
    Ok(lowered)
}

/// The roots of a repository, ready to be evaluated.
pub(crate) struct Prepared {
    disk: Disk,
    /// Those that no other calls, each in its environments.
    roots: Vec<(Arc<Root>, Vec<Job>)>,
    called: Vec<Root>,
    /// What could not be loaded.
    hints: Vec<String>,
}

impl Prepared {
    fn read(input: &Input, top: &Path, paths: &[(String, &Source)], pass: &mut Pass) -> Result<Self, InputError> {
        let kept = parsed(paths, pass.kept.remove(top).unwrap_or_default());
        let directories = paths.iter().map(|(path, _)| directory_of(path)).collect::<BTreeSet<_>>();
        let mut named = HashSet::new();
        let arguments = arguments(&input.variables, top, &mut named)?;
        let configured = Configured::read(input, top, &mut named, pass.revision.is_some())?;
        let disk = Disk::new(top.to_owned(), kept, named, pass.before());
        let modules = input.modules.iter();
        let modules = modules.filter_map(|(source, at)| Some((source.clone(), below(top, at, &pass.real)?)));
        let map = ModuleMap { sources: modules.collect() };
        let load = |directory: &str| (directory.to_owned(), Root::load(&disk, directory, &map));
        let (mut readable, mut hints) = (Vec::new(), Vec::new());
        for (directory, root) in directories.into_par_iter().map(load).collect::<Vec<_>>() {
            match root {
                Ok(root) => readable.push(root),
                Err(error) => hints.push(format!("{directory} could not be loaded: {error}")),
            }
        }
        let (roots, called) = uncalled(readable);
        let options = Options {
            environment: input.environment.iter().cloned().collect(),
            arguments,
            workspace: input.workspace.clone(),
            ..Options::default()
        };
        let in_environments = |root: Root| {
            let environments = configured.choose(input, top, &disk, &root.dir, &options);
            let root = Arc::new(root);
            let job = |chosen: Chosen| {
                let loaded =
                    root.depends_on_values().then(|| Root::load_for(&disk, &root.dir, &map, &chosen.options).ok());
                let root = loaded.flatten().map_or_else(|| Arc::clone(&root), Arc::new);
                Job { root, chosen, is_unmade: false }
            };
            let jobs = environments.into_iter().map(job).collect();
            (root, jobs)
        };
        let roots = roots.into_iter().map(in_environments).collect();
        Ok(Self { disk, roots, called, hints })
    }

    /// What is to be evaluated and lowered, and what is not.
    fn jobs(
        &self,
        input: &Input,
        paths: &[(String, &Source)],
        inventory: &mut Inventory,
        pass: &mut Pass,
    ) -> (Vec<Job>, Vec<Job>) {
        let takes = own(pass, &self.roots.iter().map(|(root, _)| &**root).collect::<Vec<_>>(), paths);
        let (mut wanted, mut others) = (Vec::new(), Vec::new());
        for ((root, jobs), is_own) in self.roots.iter().zip(takes) {
            let key = (RootKind::Terraform, name_of(root));
            let differs = |r: &Revision| jobs.iter().any(|job| differs(root, r, &job.chosen.options));
            let is_left_out = pass.leaves_out(&key, differs);
            if !is_left_out {
                // Which environments there are is the same in all parts of a run.
                let all = jobs.iter().map(|job| job.chosen.name.clone());
                inventory.environments.extend(all.filter(|name| !name.is_empty()));
            }
            let only = &input.only_environments;
            let is_meant = |name: &String| only.is_empty() || name.is_empty() || only.contains(name);
            let to = if is_own && !is_left_out { &mut wanted } else { &mut others };
            to.extend(jobs.iter().filter(|job| is_meant(&job.chosen.name)).cloned());
        }
        (wanted, others)
    }
}

/// Which of some roots are for this part of the run.
fn own(pass: &mut Pass, roots: &[&Root], paths: &[(String, &Source)]) -> Vec<bool> {
    let loads = || {
        let by_directory = by_directory(paths);
        roots.iter().map(|root| Load::new(&root.dir, files_in(root, &by_directory))).collect()
    };
    let own = pass.own(0..roots.len(), loads).into_iter().collect::<HashSet<_>>();
    (0..roots.len()).map(|at| own.contains(&at)).collect()
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
                let name = below(top, &real, &RealPaths::default()).unwrap_or_else(|| {
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

/// A root in one of its environments.
#[derive(Clone)]
struct Job {
    root: Arc<Root>,
    chosen: Chosen,
    /// It is a module that no call makes: see [`Unmade`].
    is_unmade: bool,
}

/// What evaluating the roots of a repository needs.
struct Lowering<'a> {
    top: &'a Path,
    disk: &'a Disk,
    revision: Option<&'a Arc<Revision>>,
    is_before: bool,
    /// Whether what roots make is remembered, since it may be asked for again.
    notes: bool,
    /// How many bytes of configuration each directory holds.
    sizes: HashMap<&'a str, usize>,
    made: Mutex<Made>,
}

/// The modules that roots make, by the root's top, its directory and the environment.
pub(crate) type Made = HashMap<(PathBuf, String, String), Vec<String>>;

impl Lowering<'_> {
    /// Lowers what is wanted and hands it on. Others are judged elsewhere, or known: they are only asked what they make.
    fn all<T: Send>(
        &self,
        wanted: Vec<Job>,
        others: Vec<Job>,
        unmade: &mut Unmade,
        each: &(impl Fn(Lowered) -> T + Sync),
    ) -> Vec<T> {
        let left = &*unmade;
        // A root is evaluated on one thread. The heaviest come first: nobody waits for one of them in the end.
        let mut wanted = wanted.into_iter().enumerate().collect::<Vec<_>>();
        wanted.sort_by_key(|(_, job)| Reverse(self.weight(&job.root)));
        let judged = wanted.into_par_iter().with_max_len(1).map(|(at, job)| {
            let (evaluated, is_touched) = self.evaluate(&job);
            let made = left.made_by(&evaluated);
            self.note(&job, &evaluated);
            (at, each(lowered(job, evaluated, is_touched)), made)
        });
        let mut judged = judged.collect::<Vec<_>>();
        judged.sort_by_key(|(at, ..)| *at);
        let (lowered, made): (Vec<T>, Vec<Vec<String>>) =
            judged.into_iter().map(|(_, lowered, made)| (lowered, made)).unzip();
        unmade.remove(made.into_iter().flatten());
        let left = &*unmade;
        let asked = others.into_par_iter().filter(|job| left.may_be_made_by(&job.root));
        let made = asked.map(|job| match self.noted(&job) {
            Some(made) => made,
            None => left.made_by(&self.evaluate(&job).0),
        });
        let made = made.collect::<Vec<_>>();
        unmade.remove(made.into_iter().flatten());
        lowered
    }

    fn note(&self, job: &Job, evaluated: &Evaluated) {
        if self.notes {
            let made = evaluated.made().map(str::to_owned).collect();
            self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(self.key(job), made);
        }
    }

    /// What a root made that need not be evaluated as it was.
    fn noted(&self, job: &Job) -> Option<Vec<String>> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.get(&self.key(job)).filter(|_| self.is_before).cloned()
    }

    fn key(&self, job: &Job) -> (PathBuf, String, String) {
        (self.top.to_owned(), job.root.dir.clone(), job.chosen.name.clone())
    }

    fn weight(&self, root: &Root) -> usize {
        root.modules.iter().filter_map(|node| self.sizes.get(node.config.dir.as_str())).sum()
    }

    /// A root evaluated, and whether anything that it was made from differs from the revision that it is seen against.
    fn evaluate(&self, job: &Job) -> (Evaluated, bool) {
        let (root, options) = (Arc::clone(&job.root), job.chosen.options.clone());
        let files = files_of(self.top, &root.dir);
        let files = Arc::new(Noted::new(files, self.top.join(&root.dir), self.disk.read_files()));
        match self.revision.filter(|revision| revision.top() == self.top) {
            None => (evaluate(root, self.disk, files, options), false),
            Some(revision) => {
                let differs = differs(&root, revision, &options);
                let watched = Arc::new(Watched::new(files, &root.dir, Arc::clone(revision), self.is_before));
                let evaluated = evaluate(root, self.disk, watched.clone(), options);
                (evaluated, differs || watched.has_seen_difference())
            }
        }
    }
}

/// An evaluated root as a project.
fn lowered(job: Job, evaluated: Evaluated, is_touched: bool) -> Lowered {
    let Job { root, chosen: Chosen { name: environment, .. }, is_unmade } = job;
    let name = name_of(&root);
    let is_entry =
        root.modules.first().is_some_and(|node| !node.config.providers.is_empty() || node.config.backend.is_some());
    let given = if environment.is_empty() { Vec::new() } else { given(&evaluated) };
    let idle_blocks = evaluated.idle_blocks() as u64;
    let mut project = evaluated.project(ProjectInfo { root: name, environment, ..ProjectInfo::default() });
    let is_library = is_unmade || (!is_entry && lacks_variables(&project));
    project.set_library(is_library);
    let root = Some(root).filter(|root| root.has_moves());
    let kind = RootKind::Terraform;
    Lowered { project, kind, root, is_touched, given, is_unmade, idle_blocks, relocation: None }
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
/// state where that is a file, and with Terraform's errors.
pub fn evaluate_root(input: &Input, directory: &Path, purpose: Purpose) -> Result<Evaluated, InputError> {
    let unreadable =
        |error: &dyn std::fmt::Display| InputError::Unreadable { path: display(directory), error: error.to_string() };
    let real = directory.canonicalize().map_err(|error| unreadable(&error))?;
    let known = RealPaths::default();
    let top = top_of(input, &real.join("main.tf"), &known);
    let dir = below(&top, &real, &known).unwrap_or_else(|| ".".to_owned());
    let mut named = HashSet::new();
    let arguments = arguments(&input.variables, &top, &mut named)?;
    let disk = Disk::new(top.clone(), Kept::default(), named, None);
    let mut options = Options {
        purpose,
        environment: input.environment.iter().cloned().collect(),
        arguments,
        workspace: input.workspace.clone().or_else(|| selected_workspace(&real)).or(Options::default().workspace),
        working_directory: real.to_str().map(str::to_owned),
        plan_timestamp: input.now.clone(),
        ..Options::default()
    };
    let root = Root::load_for(&disk, &dir, &ModuleMap::default(), &options).map_err(|error| unreadable(&error))?;
    options.state = state(&root, &real, options.workspace.as_deref().unwrap_or_default())?;
    let files = match RootFiles::new(&real, Path::new("/")) {
        Ok(files) => match &input.home {
            Some(home) => files.show_working_directory().show_home_directory(home),
            None => files.show_working_directory(),
        },
        Err(error) => return Err(unreadable(&error)),
    };
    Ok(evaluate(Arc::new(root), &disk, Arc::new(files), options))
}

/// The state of a root's workspace, where there is one on disk.
fn state(root: &Root, directory: &Path, workspace: &str) -> Result<Option<Arc<State>>, InputError> {
    let Some(file) = root.state_file(workspace) else { return Ok(None) };
    let path = directory.join(file);
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(None) };
    let state = State::parse(&text)
        .map_err(|error| InputError::NotUnderstood { path: display(&path), why: error.to_string() })?;
    Ok(Some(Arc::new(state)))
}

/// Whether something depends on a variable of the root module that has no value.
fn lacks_variables(project: &Project) -> bool {
    project.causes().any(|cause| matches!(&cause.reason, Reason::Variable(name) if name.starts_with("var.")))
}
