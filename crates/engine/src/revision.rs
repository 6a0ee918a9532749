//! The files of a repository as they were at another time, told by where they differ from what is on disk.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;
use std::ops::Bound;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::real::RealPaths;

/// The files of a repository as they were: those on disk, except where it says otherwise. Files that no revision holds,
/// as installed modules and ignored variable files, are the same at both times.
#[derive(Debug, Default)]
pub struct Revision {
    top: PathBuf,
    /// What stood at a path; none where there was nothing.
    files: BTreeMap<String, Option<Arc<[u8]>>>,
    /// The directories that hold such paths themselves.
    directories: HashSet<String>,
    /// Where files went since, by where they were.
    renamed: HashMap<String, String>,
    /// Where the files of a directory went, if most went to one other.
    moved_directories: HashMap<String, String>,
    real: RealPaths,
}

impl Revision {
    /// The files as they are.
    pub fn now() -> Self {
        Self::default()
    }

    /// `top` is the repository's directory, as the system resolves it; `files` what stood at the paths that differ, none
    /// where nothing did; `renamed` where files went, by where they were. Paths are relative to `top`, with `/`.
    pub fn new(top: PathBuf, files: BTreeMap<String, Option<Arc<[u8]>>>, renamed: HashMap<String, String>) -> Self {
        let directories = files.keys().map(|path| parent(path).to_owned()).collect();
        let moved_directories = moved_directories(&renamed);
        Self { top, files, directories, renamed, moved_directories, real: RealPaths::default() }
    }

    /// The repository's directory.
    pub fn top(&self) -> &Path {
        &self.top
    }

    /// The paths that differ, in order, with what stood there.
    pub fn differences(&self) -> impl Iterator<Item = (&str, Option<&Arc<[u8]>>)> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_ref()))
    }

    /// What stood at a path below the top: nothing to say (as on disk), nothing, or a content.
    pub fn at(&self, below: &str) -> Option<Option<&Arc<[u8]>>> {
        self.files.get(below).map(Option::as_ref)
    }

    /// The same for any path.
    pub fn content(&self, path: &Path) -> Option<Option<&Arc<[u8]>>> {
        self.at(&self.below(path)?)
    }

    /// A path below the top as it is named here; none where it lies elsewhere. It need not exist.
    pub fn below(&self, path: &Path) -> Option<String> {
        if self.files.is_empty() {
            return None;
        }
        // The top is without symbolic links.
        let real = self.real.of(&plain(&std::path::absolute(path).ok()?));
        let relative = real.strip_prefix(&self.top).ok()?;
        Some(relative.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"))
    }

    /// Whether a directory (`.` or empty is the top) holds a path that differs.
    pub fn differs_in(&self, directory: &str) -> bool {
        self.directories.contains(named(directory))
    }

    /// The paths that differ in a directory and below it.
    pub fn differences_below(&self, directory: &str) -> impl Iterator<Item = &str> {
        let prefix = match named(directory) {
            "" => String::new(),
            directory => format!("{directory}/"),
        };
        let from = (Bound::Included(prefix.clone()), Bound::Unbounded);
        self.files.range(from).map(|(path, _)| path.as_str()).take_while(move |path| path.starts_with(&prefix))
    }

    /// Where a file came from.
    pub fn renamed_from(&self, below: &str) -> Option<&str> {
        self.renamed.iter().find(|(_, to)| *to == below).map(|(from, _)| from.as_str())
    }

    /// Where a file went since.
    pub fn renamed(&self, below: &str) -> Option<&str> {
        self.renamed.get(below).map(String::as_str)
    }

    /// Where the files of a directory went, if most of those that went anywhere went to one other.
    pub fn moved_directory(&self, directory: &str) -> Option<&str> {
        self.moved_directories.get(named(directory)).map(String::as_str)
    }

    /// A file's bytes as they were.
    pub fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.content(path) {
            None => std::fs::read(path),
            Some(Some(content)) => Ok(content.to_vec()),
            Some(None) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// Whether there was a file.
    pub fn is_file(&self, path: &Path) -> bool {
        match self.content(path) {
            None => path.is_file(),
            Some(content) => content.is_some(),
        }
    }

    /// The files in a directory and below it, sorted. Symbolic links to directories are not followed.
    pub fn files_below(&self, directory: &Path) -> io::Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let missing = list(directory, &mut found).err();
        found.retain(|path| self.is_file(path));
        if let Some(below) = self.below(directory) {
            let was = self.differences_below(&below).filter(|path| self.at(path).is_some_and(|c| c.is_some()));
            found.extend(
                was.map(|path| directory.join(path.get(below.len()..).unwrap_or(path).trim_start_matches('/'))),
            );
        }
        found.sort();
        found.dedup();
        match missing {
            Some(error) if found.is_empty() => Err(error),
            Some(_) | None => Ok(found),
        }
    }
}

fn list(directory: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            list(&entry.path(), found)?;
        } else {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(directory, _)| directory)
}

fn named(directory: &str) -> &str {
    if directory == "." { "" } else { directory }
}

/// Without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            Component::Normal(_) | Component::RootDir | Component::Prefix(_) => plain.push(component),
        }
    }
    plain
}

fn moved_directories(renamed: &HashMap<String, String>) -> HashMap<String, String> {
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (from, to) in renamed {
        let (mut from, mut to) = (parent(from), parent(to));
        // `a/x/f` to `b/x/f` moves `a/x` to `b/x` and `a` to `b`.
        while from != to {
            *counts.entry(from).or_default().entry(to).or_default() += 1;
            let (Some((above, name)), Some((to_above, to_name))) = (from.rsplit_once('/'), to.rsplit_once('/')) else {
                break;
            };
            if name != to_name {
                break;
            }
            (from, to) = (above, to_above);
        }
    }
    let most = counts.into_iter().filter_map(|(from, targets)| {
        let (to, _) = targets.into_iter().max_by_key(|&(_, count)| count)?;
        Some((from.to_owned(), to.to_owned()))
    });
    most.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision(top: &Path) -> Revision {
        let was = |text: &str| Some(Arc::from(text.as_bytes()));
        let files = [("a/changed", was("before")), ("a/gone/deep", was("deep")), ("a/new", None)];
        let renamed = [("old/x/1.tf", "new/x/1.tf"), ("old/x/2.tf", "new/x/2.tf"), ("old/x/3.tf", "other/3.tf")];
        let owned = |(from, to): (&str, &str)| (from.to_owned(), to.to_owned());
        Revision::new(
            top.canonicalize().unwrap(),
            files.map(|(path, was)| (path.to_owned(), was)).into(),
            renamed.map(owned).into(),
        )
    }

    #[test]
    fn what_differs_is_as_it_was_and_the_rest_as_it_is() {
        let top = tempfile::tempdir().unwrap();
        std::fs::create_dir(top.path().join("a")).unwrap();
        for name in ["changed", "new", "same"] {
            std::fs::write(top.path().join("a").join(name), "now").unwrap();
        }
        let before = revision(top.path());
        let read = |path: &str| before.read(&top.path().join(path)).map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!(read("a/changed").unwrap(), "before");
        assert_eq!(read("a/gone/deep").unwrap(), "deep");
        assert_eq!(read("a/./same").unwrap(), "now");
        assert_eq!(read("a/new").unwrap_err().kind(), io::ErrorKind::NotFound);
        let below = before.files_below(&top.path().join("a")).unwrap();
        let names =
            below.iter().map(|path| path.strip_prefix(top.path()).unwrap().to_str().unwrap()).collect::<Vec<_>>();
        assert_eq!(names, ["a/changed", "a/gone/deep", "a/same"]);
        assert!(before.differs_in("a/gone") && before.differs_in("a") && !before.differs_in("."));
    }

    #[test]
    fn directories_go_where_most_of_their_files_went() {
        let top = tempfile::tempdir().unwrap();
        let before = revision(top.path());
        assert_eq!(before.moved_directory("old/x"), Some("new/x"));
        assert_eq!(before.moved_directory("old"), Some("new"));
        assert_eq!(before.moved_directory("new"), None);
        assert_eq!(before.renamed("old/x/3.tf"), Some("other/3.tf"));
    }
}
