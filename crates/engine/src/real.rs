//! Paths without symbolic links. The system looks at each directory on the way to a file, and most files have their
//! directory in common with others: each is asked for once.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What is known of directories.
#[derive(Debug, Default)]
pub struct RealPaths {
    /// Directories without symbolic links on the way to them; none where there is no such directory.
    directories: Mutex<HashMap<PathBuf, Option<PathBuf>>>,
    /// The git repository that a directory lies in.
    repositories: Mutex<HashMap<PathBuf, Option<PathBuf>>>,
    /// Files as they were asked for.
    files: Mutex<HashMap<PathBuf, Option<PathBuf>>>,
}

impl RealPaths {
    /// A file or directory without symbolic links, for those that are asked for again and again.
    pub fn resolved(&self, path: &Path) -> Option<PathBuf> {
        known(&self.files, path, || Some(self.of(&std::path::absolute(path).ok()?)))
    }

    /// An absolute path without symbolic links. What does not exist of it stays as it is.
    pub fn of(&self, absolute: &Path) -> PathBuf {
        let is_plain = std::fs::symlink_metadata(absolute).is_ok_and(|there| !there.is_symlink());
        if let Some((directory, name)) = absolute.parent().zip(absolute.file_name()).filter(|_| is_plain)
            && let Some(real) = self.directory(directory)
        {
            return real.join(name);
        }
        let real = absolute.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
        let resolved = real.and_then(|(above, real)| Some(real.join(absolute.strip_prefix(above).ok()?)));
        resolved.unwrap_or_else(|| absolute.to_owned())
    }

    /// A directory without symbolic links; none where there is none.
    pub fn directory(&self, directory: &Path) -> Option<PathBuf> {
        known(&self.directories, directory, || directory.canonicalize().ok())
    }

    /// The topmost directory of the git repository that a file, without symbolic links, lies in.
    pub fn repository(&self, file: &Path) -> Option<PathBuf> {
        let directory = file.parent()?;
        let find = || directory.ancestors().find(|above| above.join(".git").exists()).map(Path::to_owned);
        known(&self.repositories, directory, find)
    }
}

fn known(
    all: &Mutex<HashMap<PathBuf, Option<PathBuf>>>,
    path: &Path,
    find: impl FnOnce() -> Option<PathBuf>,
) -> Option<PathBuf> {
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.get(path) {
        return known.clone();
    }
    let found = find();
    all.insert(path.to_owned(), found.clone());
    found
}
