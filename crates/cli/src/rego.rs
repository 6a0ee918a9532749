//! Users' policies in Rego, from the folders that the command line and the configuration name.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use palisade_model::Category;
use palisade_policy::Group;
use palisade_rego::{DataFile, Namespaces, RegoError, RegoGroup, RegoOptions};
use palisade_report::{Place, ReportError};
use palisade_source::{Position, SourceFile};

use crate::config::Loaded;

/// Groups of policies, and what of the modules cannot be run.
pub type Policies = (Vec<Box<dyn Group>>, Vec<ReportError>);

/// The modules and the data files below some folders.
pub fn read(folders: &[PathBuf]) -> anyhow::Result<(Vec<SourceFile>, Vec<DataFile>)> {
    let (mut modules, mut data) = (Vec::new(), Vec::new());
    for folder in folders {
        let mut paths = Vec::new();
        files_below(folder, &mut paths)?;
        paths.sort();
        for path in paths {
            let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            match ending {
                "rego" => modules.push(source(&path)?),
                "json" | "yaml" | "yml" => {
                    let above = path.strip_prefix(folder).ok().and_then(Path::parent).map(Path::to_owned);
                    let under = above.iter().flat_map(|p| p.iter()).map(|p| p.to_string_lossy().into_owned()).collect();
                    data.push(DataFile { under, file: source(&path)? });
                }
                _ => {}
            }
        }
    }
    Ok((modules, data))
}

fn source(path: &Path) -> anyhow::Result<SourceFile> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    SourceFile::from_bytes(path.display().to_string(), bytes).with_context(|| path.display().to_string())
}

fn files_below(path: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let meta = std::fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    if meta.is_file() {
        found.push(path.to_owned());
        return Ok(());
    }
    for entry in std::fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))? {
        let entry = entry?;
        // Links to folders are not followed: they may lead in circles.
        if entry.file_type()?.is_dir() {
            files_below(&entry.path(), found)?;
        } else if entry.path().is_file() {
            found.push(entry.path());
        }
    }
    Ok(())
}

/// The groups of the policies in these folders. Data is read from where the configuration names it only: a folder of
/// policies often holds inputs of tests.
///
/// Modules that cannot be run are given beside the groups: the others run, and the run is incomplete.
pub fn groups(folders: &[PathBuf], loaded: Option<&Loaded>) -> anyhow::Result<Policies> {
    if folders.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let (modules, _) = read(folders)?;
    if modules.is_empty() {
        let names = folders.iter().map(|f| f.display().to_string()).collect::<Vec<_>>().join(", ");
        bail!("no policy in Rego was found in {names}");
    }
    let mut options = RegoOptions::default();
    let mut data = Vec::new();
    if let Some(loaded) = loaded {
        let named = &loaded.config.rego;
        if !named.namespaces.is_empty() {
            options.namespaces = Namespaces::Named(named.namespaces.clone());
        }
        let paths = named.data.iter().map(|path| loaded.resolve(path)).collect::<Vec<_>>();
        data = read(&paths)?.1;
    }
    let (group, errors) = RegoGroup::load(&modules, &data, &options);
    Ok((vec![Box::new(group)], errors.into_iter().map(broken).collect()))
}

fn broken(error: RegoError) -> ReportError {
    ReportError {
        category: Category::Policy,
        is_accepted: false,
        place: Some(Place::Point { path: error.file, at: Position { line: error.line, column: error.column } }),
        summary: error.message,
        detail: "this policy file was not run; the others were".to_owned(),
        policy: None,
        address: None,
    }
}
