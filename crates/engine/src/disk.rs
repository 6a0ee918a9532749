//! A repository's files on disk, as Terraform's loader and functions see them. Each file is parsed once, whichever
//! roots use it; nothing outside of the repository is read but the variable files that were named.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use palisade_source::{SourceError, SourceFile};
use palisade_terraform::config::{Module, Parsed};
use palisade_terraform::functions::{FileError, Files};
use palisade_terraform::modules::{LoadError, Loader, load_directory, parse_file};

use crate::discover::display;
use crate::real::RealPaths;
use crate::revision::Revision;

/// What was parsed and decoded of a repository's files, by path and by directory.
#[derive(Debug, Default, Clone)]
pub struct Kept {
    /// The files.
    pub parsed: HashMap<String, Parsed>,
    /// The directories.
    pub modules: HashMap<String, Arc<Module>>,
    /// What directories hold on disk.
    pub listings: HashMap<String, Arc<Listing>>,
    /// The files that were read for it.
    read: ReadFiles,
}

/// What a directory holds on disk: names, in no particular order.
#[derive(Debug, Default)]
pub struct Listing {
    files: Vec<String>,
    directories: Vec<String>,
}

impl Listing {
    fn read(directory: &Path) -> std::io::Result<Self> {
        let mut listing = Listing::default();
        for entry in std::fs::read_dir(directory)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            // A link is what it leads to.
            let kind = if kind.is_symlink() {
                std::fs::metadata(entry.path()).ok().map(|to| to.file_type())
            } else {
                Some(kind)
            };
            let Ok(name) = entry.file_name().into_string() else { continue };
            match kind {
                Some(kind) if kind.is_file() => listing.files.push(name),
                Some(kind) if kind.is_dir() => listing.directories.push(name),
                Some(_) | None => {}
            }
        }
        Ok(listing)
    }
}

impl Kept {
    /// What is the same at another time.
    pub fn at(&self, revision: &Revision) -> Kept {
        let parsed = self.parsed.iter().filter(|(path, _)| revision.at(path).is_none());
        let modules = self.modules.iter().filter(|(directory, _)| !revision.differs_in(directory));
        Kept {
            parsed: parsed.map(|(path, parsed)| (path.clone(), parsed.clone())).collect(),
            modules: modules.map(|(directory, module)| (directory.clone(), Arc::clone(module))).collect(),
            listings: self.listings.clone(),
            read: ReadFiles::default(),
        }
    }
}

/// Files below one directory, the repository's top. Paths are relative to it, with `/`.
pub struct Disk {
    top: PathBuf,
    /// The files as they were at another time; none for those on disk.
    revision: Option<Arc<Revision>>,
    /// Files elsewhere that were named on the command line, by the absolute paths that they are asked for with.
    named: HashSet<String>,
    parsed: Mutex<HashMap<String, Parsed>>,
    modules: Mutex<HashMap<String, Arc<Module>>>,
    listings: Mutex<HashMap<String, Arc<Listing>>>,
    real: RealPaths,
    read: ReadFiles,
}

/// The files that were read, as reports name them.
#[derive(Debug, Clone, Default)]
pub struct ReadFiles(Arc<Mutex<BTreeSet<String>>>);

impl ReadFiles {
    fn note(&self, path: &Path) {
        locked(&self.0).insert(display(path));
    }

    /// All of them, in order.
    pub fn all(&self) -> Vec<String> {
        locked(&self.0).iter().cloned().collect()
    }
}

impl Disk {
    /// The files below a directory, at another time where a revision of that directory is given. `kept` is what was
    /// read and parsed before.
    pub fn new(top: PathBuf, kept: Kept, named: HashSet<String>, revision: Option<&Arc<Revision>>) -> Self {
        let revision = revision.filter(|revision| revision.top() == top).cloned();
        Disk {
            top,
            revision,
            named,
            parsed: Mutex::new(kept.parsed),
            modules: Mutex::new(kept.modules),
            listings: Mutex::new(kept.listings),
            real: RealPaths::default(),
            read: kept.read,
        }
    }

    /// The files that were read so far, and will be.
    pub fn read_files(&self) -> ReadFiles {
        self.read.clone()
    }

    /// All that was parsed.
    pub fn keep(self) -> Kept {
        Kept {
            parsed: self.parsed.into_inner().unwrap_or_else(PoisonError::into_inner),
            modules: self.modules.into_inner().unwrap_or_else(PoisonError::into_inner),
            listings: self.listings.into_inner().unwrap_or_else(PoisonError::into_inner),
            read: self.read,
        }
    }

    fn path(&self, path: &str) -> Result<PathBuf, LoadError> {
        if self.named.contains(path) {
            return Ok(PathBuf::from(path));
        }
        self.inside(path).ok_or(LoadError::Outside)
    }

    /// A path below the top; none where it leads out of it, symbolic links followed.
    fn inside(&self, path: &str) -> Option<PathBuf> {
        let mut depth = 0usize;
        let mut is_plain = true;
        for part in path.split('/') {
            match part {
                "" | "." => is_plain = false,
                ".." => {
                    is_plain = false;
                    depth = depth.checked_sub(1)?;
                }
                _ => depth += 1,
            }
        }
        let full = self.top.join(path);
        let Ok(there) = std::fs::symlink_metadata(&full) else {
            // What does not exist leads nowhere.
            return (!path.starts_with('/')).then_some(full);
        };
        let real = if is_plain && !there.is_symlink() {
            full.parent().and_then(|directory| self.real.directory(directory))
        } else {
            full.canonicalize().ok()
        };
        match real {
            Some(real) => real.starts_with(&self.top).then_some(full),
            None => (!path.starts_with('/')).then_some(full),
        }
    }

    fn source(&self, path: &str) -> Result<SourceFile, LoadError> {
        let full = self.path(path)?;
        let bytes = match self.revision.as_ref().and_then(|revision| revision.at(path)) {
            None => {
                let bytes = std::fs::read(&full).map_err(|error| load_error(&error))?;
                self.read.note(&full);
                bytes
            }
            Some(Some(content)) => content.to_vec(),
            Some(None) => return Err(LoadError::Missing),
        };
        let file = SourceFile::from_bytes(display(&full), bytes);
        file.map_err(|error: SourceError| LoadError::Unreadable(error.to_string()))
    }

    /// The names of the directories in a directory, sorted.
    pub fn directories(&self, dir: &str) -> Vec<String> {
        let listing = self.listing(dir);
        let mut found = listing.iter().flat_map(|listing| listing.directories.iter().cloned()).collect::<BTreeSet<_>>();
        if let Some(revision) = &self.revision {
            let prefix = if dir == "." { String::new() } else { format!("{dir}/") };
            let was = revision.differences_below(dir).filter(|path| revision.at(path).is_some_and(|was| was.is_some()));
            let names = was.filter_map(|path| Some(path.strip_prefix(&prefix)?.split_once('/')?.0.to_owned()));
            found.extend(names);
        }
        found.into_iter().collect()
    }

    /// What a directory holds on disk.
    fn listing(&self, dir: &str) -> Result<Arc<Listing>, LoadError> {
        if let Some(known) = locked(&self.listings).get(dir) {
            return Ok(Arc::clone(known));
        }
        let listing = Listing::read(&self.path(dir)?).map_err(|error| load_error(&error))?;
        let listing = Arc::new(listing);
        locked(&self.listings).insert(dir.to_owned(), Arc::clone(&listing));
        Ok(listing)
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
        let on_disk = self.listing(dir).map(|listing| listing.files.clone());
        let Some(revision) = self.revision.as_ref().filter(|revision| revision.differs_in(dir)) else {
            return on_disk;
        };
        let prefix = if dir == "." { String::new() } else { format!("{dir}/") };
        let own = revision.differences_below(dir).filter_map(|path| {
            let name = path.strip_prefix(&prefix).filter(|name| !name.contains('/'))?;
            revision.at(path)?.map(|_| name.to_owned())
        });
        let own = own.collect::<BTreeSet<_>>();
        match on_disk {
            Err(LoadError::Missing) if !own.is_empty() => Ok(own.into_iter().collect()),
            Err(error) => Err(error),
            Ok(mut names) => {
                names.retain(|name| revision.at(&format!("{prefix}{name}")).is_none());
                names.extend(own);
                Ok(names)
            }
        }
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

/// The files that a root's functions read, noted.
pub struct Noted {
    files: Arc<dyn Files + Send + Sync>,
    directory: PathBuf,
    read: ReadFiles,
}

impl Noted {
    /// The files of the root in a directory.
    pub fn new(files: Arc<dyn Files + Send + Sync>, directory: PathBuf, read: ReadFiles) -> Self {
        Self { files, directory, read }
    }
}

impl Files for Noted {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let bytes = self.files.read(path)?;
        self.read.note(&self.directory.join(path));
        Ok(bytes)
    }

    fn exists(&self, path: &str) -> Result<bool, FileError> {
        self.files.exists(path)
    }

    fn list(&self, directory: &str) -> Result<Vec<String>, FileError> {
        self.files.list(directory)
    }

    fn working_directory(&self) -> Option<&str> {
        self.files.working_directory()
    }

    fn home_directory(&self) -> Option<&str> {
        self.files.home_directory()
    }
}

/// The files that a root's functions read, seen against a revision: whether any of them differs is remembered, and where
/// the root is evaluated as it was, they are as they were.
pub struct Watched {
    files: Arc<dyn Files + Send + Sync>,
    /// The root's directory below the repository's top.
    directory: String,
    revision: Arc<Revision>,
    is_before: bool,
    /// Whether any that was asked for differs.
    differs: AtomicBool,
}

impl Watched {
    /// The files on disk of the root in a directory below the revision's top.
    pub fn new(files: Arc<dyn Files + Send + Sync>, directory: &str, revision: Arc<Revision>, is_before: bool) -> Self {
        let directory = directory.to_owned();
        Self { files, directory, revision, is_before, differs: AtomicBool::new(false) }
    }

    /// Whether any file that was asked for differs.
    pub fn has_seen_difference(&self) -> bool {
        self.differs.load(Ordering::Relaxed)
    }

    /// A path below the top; none where it leads out of it.
    fn below(&self, path: &str) -> Option<String> {
        let path = Path::new(path);
        let full =
            if path.is_absolute() { path.to_owned() } else { self.revision.top().join(&self.directory).join(path) };
        self.revision.below(&full)
    }

    fn saw_difference(&self) {
        self.differs.store(true, Ordering::Relaxed);
    }

    /// The path below the top of a file that is to be read as it was, and was not as it is.
    fn replaced(&self, path: &str) -> Option<String> {
        let below = self.below(path)?;
        self.revision.at(&below)?;
        self.saw_difference();
        self.is_before.then_some(below)
    }
}

impl Files for Watched {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let Some(below) = self.replaced(path) else { return self.files.read(path) };
        match self.revision.at(&below).flatten() {
            Some(content) => Ok(content.to_vec()),
            None => Err(FileError::Missing),
        }
    }

    fn exists(&self, path: &str) -> Result<bool, FileError> {
        match self.replaced(path) {
            None => self.files.exists(path),
            Some(below) => Ok(self.revision.at(&below).flatten().is_some()),
        }
    }

    fn list(&self, directory: &str) -> Result<Vec<String>, FileError> {
        let mut found = self.files.list(directory)?;
        let Some(below) = self.below(directory) else { return Ok(found) };
        let prefix = if below.is_empty() { String::new() } else { format!("{below}/") };
        let differences = self.revision.differences_below(&below).collect::<Vec<_>>();
        if !differences.is_empty() {
            self.saw_difference();
        }
        if self.is_before {
            let differs: HashMap<&str, bool> = differences
                .into_iter()
                .filter_map(|path| Some((path.strip_prefix(&prefix)?, self.revision.at(path)?.is_some())))
                .collect();
            found.retain(|path| !differs.contains_key(path.as_str()));
            found.extend(differs.into_iter().filter(|(_, was)| *was).map(|(path, _)| path.to_owned()));
            found.sort_unstable();
        }
        Ok(found)
    }

    fn working_directory(&self) -> Option<&str> {
        self.files.working_directory()
    }

    fn home_directory(&self) -> Option<&str> {
        self.files.home_directory()
    }
}
