//! A repository's files on disk, as Terraform's loader and functions see them. Each file is parsed once, whichever
//! roots use it; nothing outside of the repository is read but the variable files that were named.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use palisade_source::{SourceError, SourceFile};
use palisade_terraform::config::{Module, Parsed};
use palisade_terraform::modules::{LoadError, Loader, load_directory, parse_file};

use crate::discover::display;

/// Files below one directory, the repository's top. Paths are relative to it, with `/`.
pub struct Disk {
    top: PathBuf,
    /// Files elsewhere that were named on the command line, by the absolute paths that they are asked for with.
    named: HashSet<String>,
    parsed: Mutex<HashMap<String, Parsed>>,
    modules: Mutex<HashMap<String, Arc<Module>>>,
}

impl Disk {
    /// The files below a directory. `parsed` are those that were read and parsed before.
    pub fn new(top: PathBuf, parsed: HashMap<String, Parsed>, named: HashSet<String>) -> Self {
        Disk { top, named, parsed: Mutex::new(parsed), modules: Mutex::default() }
    }

    fn path(&self, path: &str) -> Result<PathBuf, LoadError> {
        if self.named.contains(path) {
            return Ok(PathBuf::from(path));
        }
        inside(&self.top, path).ok_or(LoadError::Outside)
    }

    fn source(&self, path: &str) -> Result<SourceFile, LoadError> {
        let full = self.path(path)?;
        let bytes = std::fs::read(&full).map_err(|error| load_error(&error))?;
        let file = SourceFile::from_bytes(display(&full), bytes);
        file.map_err(|error: SourceError| LoadError::Unreadable(error.to_string()))
    }
}

/// A path below a directory; none where it leads out of it, symbolic links followed.
fn inside(top: &Path, path: &str) -> Option<PathBuf> {
    let mut depth = 0usize;
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => depth = depth.checked_sub(1)?,
            _ => depth += 1,
        }
    }
    let full = top.join(path);
    match full.canonicalize() {
        Ok(real) => real.starts_with(top).then_some(full),
        // What does not exist leads nowhere.
        Err(_) => (!path.starts_with('/')).then_some(full),
    }
}

fn load_error(error: &std::io::Error) -> LoadError {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => LoadError::Missing,
        _ => LoadError::Unreadable(error.to_string()),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // What a thread that panicked left here is whole: entries are put in at once.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Loader for Disk {
    fn files(&self, dir: &str) -> Result<Vec<String>, LoadError> {
        let entries = std::fs::read_dir(self.path(dir)?).map_err(|error| load_error(&error))?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| load_error(&error))?;
            if entry.path().is_file()
                && let Ok(name) = entry.file_name().into_string()
            {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn parse(&self, path: &str) -> Result<Parsed, LoadError> {
        if let Some(known) = locked(&self.parsed).get(path) {
            return Ok(known.clone());
        }
        let parsed = parse_file(self.source(path)?);
        locked(&self.parsed).insert(path.to_owned(), parsed.clone());
        Ok(parsed)
    }

    fn text(&self, path: &str) -> Result<String, LoadError> {
        Ok(self.source(path)?.text().to_owned())
    }

    fn module(&self, dir: &str) -> Result<Arc<Module>, LoadError> {
        if let Some(known) = locked(&self.modules).get(dir) {
            return Ok(Arc::clone(known));
        }
        let module = Arc::new(load_directory(self, dir)?);
        locked(&self.modules).insert(dir.to_owned(), Arc::clone(&module));
        Ok(module)
    }
}
