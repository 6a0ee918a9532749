use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use palisade_source::SourceFile;

use crate::config::{Module, Parsed};
use crate::functions::{FileError, Files};
use crate::syntax::{parse, parse_json, parse_json_values};

use super::load::{LoadError, Loader, load_directory};
use super::paths::join;

/// Parses a configuration file or a file of variable values: as JSON where its name ends with `.json`.
pub fn parse_file(source: SourceFile) -> Parsed {
    let path = source.path();
    let is_json = Path::new(path).extension().is_some_and(|ending| ending == "json");
    let tree = if path.ends_with(".tfvars.json") {
        parse_json_values(&source)
    } else if is_json {
        parse_json(&source)
    } else {
        parse(&source)
    };
    Parsed { source, tree: Arc::new(tree) }
}

/// Texts by their paths, as a loader and as the files that functions read. Each is parsed when it is first asked for;
/// what a directory declares is read once.
#[derive(Debug, Default)]
pub struct Texts {
    files: BTreeMap<String, Entry>,
    directories: BTreeMap<String, OnceLock<Arc<Module>>>,
    /// What paths of functions are relative to.
    base: String,
}

#[derive(Debug, Clone)]
struct Entry {
    source: SourceFile,
    parsed: OnceLock<Parsed>,
}

impl Texts {
    /// The files of one repository. Their paths are relative to its top, with `/`.
    pub fn new(files: impl IntoIterator<Item = SourceFile>) -> Self {
        let mut this = Self::default();
        for source in files {
            let path = join(".", source.path());
            let parent = path.rsplit_once('/').map_or(".", |(parent, _)| parent);
            let mut directory = parent.to_owned();
            while this.directories.insert(directory.clone(), OnceLock::new()).is_none() && directory != "." {
                directory = directory.rsplit_once('/').map_or(".", |(parent, _)| parent).to_owned();
            }
            this.files.insert(path, Entry { source, parsed: OnceLock::new() });
        }
        this
    }

    /// The same files as functions of the root in `dir` see them.
    #[must_use]
    pub fn seen_from(&self, dir: &str) -> Self {
        Self { files: self.files.clone(), directories: BTreeMap::new(), base: join(".", dir) }
    }

    fn entry(&self, path: &str) -> Result<&Entry, LoadError> {
        let path = join(".", path);
        if path == ".." || path.starts_with("../") {
            return Err(LoadError::Outside);
        }
        self.files.get(&path).ok_or(LoadError::Missing)
    }

    fn within(&self, dir: &str) -> impl Iterator<Item = &str> {
        let prefix = if dir == "." { String::new() } else { format!("{dir}/") };
        // Those with a prefix are neighbours.
        let from = self.files.range(prefix.clone()..);
        from.map_while(move |(path, _)| path.strip_prefix(&prefix))
    }
}

impl Loader for Texts {
    fn files(&self, dir: &str) -> Result<Vec<String>, LoadError> {
        let dir = join(".", dir);
        if !self.directories.contains_key(&dir) {
            return Err(if dir.starts_with("..") { LoadError::Outside } else { LoadError::Missing });
        }
        // They are sorted.
        Ok(self.within(&dir).filter(|path| !path.contains('/')).map(str::to_owned).collect())
    }

    fn parse(&self, path: &str) -> Result<Parsed, LoadError> {
        let entry = self.entry(path)?;
        Ok(entry.parsed.get_or_init(|| parse_file(entry.source.clone())).clone())
    }

    fn text(&self, path: &str) -> Result<String, LoadError> {
        Ok(self.entry(path)?.source.text().to_owned())
    }

    fn module(&self, dir: &str) -> Result<Arc<Module>, LoadError> {
        let dir = join(".", dir);
        match self.directories.get(&dir) {
            Some(known) => match known.get() {
                Some(module) => Ok(Arc::clone(module)),
                None => {
                    let module = Arc::new(load_directory(self, &dir)?);
                    Ok(Arc::clone(known.get_or_init(|| module)))
                }
            },
            None => load_directory(self, &dir).map(Arc::new),
        }
    }
}

impl Files for Texts {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        match self.entry(&join(&self.base, path)) {
            Ok(entry) => Ok(entry.source.text().as_bytes().to_vec()),
            Err(LoadError::Outside) => Err(FileError::Outside),
            Err(LoadError::Missing | LoadError::Unreadable(_)) => Err(FileError::Missing),
        }
    }

    fn exists(&self, path: &str) -> Result<bool, FileError> {
        match self.entry(&join(&self.base, path)) {
            Ok(_) => Ok(true),
            Err(LoadError::Outside) => Err(FileError::Outside),
            Err(LoadError::Missing | LoadError::Unreadable(_)) => Ok(false),
        }
    }

    fn list(&self, directory: &str) -> Result<Vec<String>, FileError> {
        let dir = join(&self.base, directory);
        if dir.starts_with("..") {
            return Err(FileError::Outside);
        }
        Ok(self.within(&dir).map(str::to_owned).collect())
    }
}
