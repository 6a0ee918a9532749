//! The environments of a Terraform root: configured, or told from where its files of values lie.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use palisade_terraform::modules::{Argument, Loader, Options, is_configuration};

use crate::disk::Disk;
use crate::lower::terraform::arguments;
use crate::lower::{Environment, Input, InputError, Variable};

/// An environment of a root; the one without a name is the only one.
#[derive(Clone)]
pub struct Chosen {
    /// Its name.
    pub name: String,
    /// What it is evaluated with.
    pub options: Options,
}

/// The configured environments, their files found.
pub struct Configured<'i> {
    all: Vec<(&'i Environment, Vec<Argument>)>,
}

/// Directories of a root that hold a file or a directory for each environment.
const LAYOUTS: [&str; 5] = ["envs", "env", "environments", "tfvars", "vars"];

/// Directories that hold a root for each environment.
const PARENTS: [&str; 4] = ["envs", "env", "environments", "live"];

/// Files of values beside those of environments that are about all of them.
const SHARED: [&str; 6] = ["common", "default", "defaults", "global", "shared", "base"];

/// Files of values in a root's own directory are environments if they are called so.
const USUAL: [&str; 14] = [
    "dev",
    "development",
    "test",
    "testing",
    "qa",
    "int",
    "integration",
    "stage",
    "staging",
    "uat",
    "preprod",
    "prod",
    "production",
    "sandbox",
];

impl<'i> Configured<'i> {
    /// Finds the files of values of the configured environments. Where two times are compared, an environment whose
    /// files are not there now is left out: the other time's configuration may name what is gone.
    pub fn read(input: &'i Input, top: &Path, named: &mut HashSet<String>, compares: bool) -> Result<Self, InputError> {
        let mut all = Vec::new();
        for environment in &input.environments {
            let is_gone = |variable: &Variable| match variable {
                Variable::File(path) => !path.exists(),
                Variable::Value { .. } => false,
            };
            if compares && environment.variables.iter().any(is_gone) {
                continue;
            }
            all.push((environment, arguments(&environment.variables, top, named)?));
        }
        Ok(Self { all })
    }

    /// The environments of the root in a directory, at least one.
    pub fn choose(&self, input: &Input, top: &Path, disk: &Disk, dir: &str, options: &Options) -> Vec<Chosen> {
        let path = top.join(dir);
        let about = self.all.iter().filter(|(environment, _)| environment.roots.has(&path.to_string_lossy()));
        let mut chosen = about
            .map(|(environment, arguments)| {
                let mut options = with(options, arguments);
                options.workspace = environment.workspace.clone().or(options.workspace);
                Chosen { name: environment.name.clone(), options }
            })
            .collect::<Vec<_>>();
        if chosen.is_empty() && self.all.is_empty() && input.discovers_environments {
            let found = discover(disk, dir).into_iter();
            chosen.extend(found.map(|(name, arguments)| Chosen { name, options: with(options, &arguments) }));
        }
        if chosen.is_empty() {
            chosen.push(Chosen { name: String::new(), options: options.clone() });
        }
        let unsaid = chosen.iter_mut().filter(|chosen| chosen.options.workspace.is_none());
        unsaid.for_each(|chosen| chosen.options.workspace = selected_workspace(&path));
        chosen
    }
}

/// The workspace that Terraform's own command selected in a root's directory, which it keeps there.
pub(super) fn selected_workspace(root: &Path) -> Option<String> {
    let name = std::fs::read_to_string(root.join(".terraform/environment")).ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn with(options: &Options, arguments: &[Argument]) -> Options {
    let mut options = options.clone();
    options.arguments.extend_from_slice(arguments);
    options
}

/// The environments that the layout of a root's directory shows, with their files of values.
fn discover(disk: &Disk, dir: &str) -> BTreeMap<String, Vec<Argument>> {
    let join = |name: &str| if dir == "." { name.to_owned() } else { format!("{dir}/{name}") };
    let mut found = BTreeMap::new();
    let below = disk.directories(dir);
    for layout in LAYOUTS.into_iter().filter(|layout| below.iter().any(|name| name == layout)).map(join) {
        let (shared, own) = values(disk, &layout);
        for (name, file) in own {
            found.entry(name).or_insert_with(|| with_shared(&shared, vec![file]));
        }
        for name in disk.directories(&layout) {
            let below = format!("{layout}/{name}");
            let files = disk.files(&below).unwrap_or_default();
            // A directory with configuration is a root of its own.
            if files.iter().any(|file| is_configuration(file)) {
                continue;
            }
            let mut files = files.into_iter().filter(|file| stem(file).is_some()).collect::<Vec<_>>();
            files.sort();
            if !files.is_empty() {
                let files = files.iter().map(|file| format!("{below}/{file}")).collect();
                found.entry(name).or_insert_with(|| with_shared(&shared, files));
            }
        }
    }
    if found.is_empty() {
        let (shared, own) = values(disk, dir);
        let usual = own.into_iter().filter(|(name, _)| USUAL.contains(&name.as_str()));
        found.extend(usual.map(|(name, file)| (name, with_shared(&shared, vec![file]))));
    }
    if found.is_empty()
        && let Some((above, name)) = dir.rsplit_once('/')
        && PARENTS.contains(&above.rsplit('/').next().unwrap_or(above))
    {
        found.insert(name.to_owned(), Vec::new());
    }
    found
}

fn with_shared(shared: &[String], own: Vec<String>) -> Vec<Argument> {
    shared.iter().cloned().chain(own).map(Argument::File).collect()
}

/// The files of values in a directory: those about all environments, and those of one each, by its name. Those that
/// Terraform reads by itself are neither.
fn values(disk: &Disk, dir: &str) -> (Vec<String>, Vec<(String, String)>) {
    let mut names = disk.files(dir).unwrap_or_default();
    names.sort();
    let (mut shared, mut own) = (Vec::new(), Vec::new());
    for name in names {
        let path = if dir == "." { name.clone() } else { format!("{dir}/{name}") };
        match stem(&name) {
            None | Some("terraform") => {}
            // What ends so is read by Terraform itself; its names heed case.
            Some(stem) if stem.rsplit_once('.').is_some_and(|(_, end)| end == "auto") => {}
            Some(stem) if SHARED.contains(&stem) => shared.push(path),
            Some(stem) => own.push((stem.to_owned(), path)),
        }
    }
    (shared, own)
}

/// A file of values without its ending.
fn stem(name: &str) -> Option<&str> {
    let stem = name.strip_suffix(".tfvars").or_else(|| name.strip_suffix(".tfvars.json"))?;
    (!stem.is_empty() && !stem.starts_with('.')).then_some(stem)
}
