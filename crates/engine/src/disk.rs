//! A repository's files on disk, as Terraform's loader and functions see them. Each file is parsed once, whichever
//! roots use it; nothing outside of the repository is read but the variable files that were named.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use palisade_source::{SourceError, SourceFile};
use palisade_terraform::config::{Module, Parsed};
use palisade_terraform::functions::{FileError, Files};
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
        let bytes = std::fs::read(&full).map_err(load_error)?;
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

fn load_error(error: std::io::Error) -> LoadError {
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
        let entries = std::fs::read_dir(self.path(dir)?).map_err(load_error)?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(load_error)?;
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

/// The files that functions of one root may read: those of the repository, relative to the root's directory.
pub struct RootFiles {
    top: PathBuf,
    root: String,
}

/// The largest file that a function reads, in bytes.
const MAX_FUNCTION_FILE: u64 = 16 << 20;

/// How many files a listing gives at most (`max-listed-files`).
const MAX_LISTED: usize = 100_000;

impl RootFiles {
    /// The files of a repository as seen from a root's directory in it.
    pub fn new(top: PathBuf, root: &str) -> Self {
        RootFiles { top, root: root.to_owned() }
    }

    fn path(&self, path: &str) -> Result<PathBuf, FileError> {
        if path.starts_with('/') || path.starts_with('~') {
            return Err(FileError::Outside);
        }
        inside(&self.top, &format!("{}/{path}", self.root)).ok_or(FileError::Outside)
    }
}

impl Files for RootFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let full = self.path(path)?;
        let meta = std::fs::metadata(&full).map_err(|error| file_error(&error))?;
        if meta.is_dir() {
            return Err(FileError::NotAFile("a directory"));
        }
        if meta.len() > MAX_FUNCTION_FILE {
            return Err(FileError::TooLarge);
        }
        std::fs::read(&full).map_err(|error| file_error(&error))
    }

    fn exists(&self, path: &str) -> Result<bool, FileError> {
        let full = self.path(path)?;
        match std::fs::metadata(&full) {
            Ok(meta) if meta.is_file() => Ok(true),
            Ok(_) => Err(FileError::NotAFile("a directory")),
            Err(_) => Ok(false),
        }
    }

    fn list(&self, directory: &str) -> Result<Vec<String>, FileError> {
        let full = self.path(directory)?;
        let mut found = Vec::new();
        let walk = ignore::WalkBuilder::new(&full).standard_filters(false).build();
        for entry in walk.filter_map(Result::ok).take(MAX_LISTED) {
            if entry.path().is_file()
                && let Ok(relative) = entry.path().strip_prefix(&full)
            {
                found.push(relative.to_string_lossy().replace('\\', "/"));
            }
        }
        found.sort();
        Ok(found)
    }
}

fn file_error(error: &std::io::Error) -> FileError {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => FileError::Missing,
        _ => FileError::System(error.to_string()),
    }
}
