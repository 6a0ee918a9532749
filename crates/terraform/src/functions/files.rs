use std::path::{Component, Path, PathBuf};

/// The largest file that a function reads, in bytes (limit `read-bytes`).
pub const MAX_READ_BYTES: u64 = 32 << 20;

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// There is none of that name.
    #[error("no file exists at this path")]
    Missing,
    /// It is a directory, or something else that has no content.
    #[error("this is {0}, not a file")]
    NotAFile(&'static str),
    /// It lies where configurations may not read: what it holds is unknown, not an error.
    #[error("outside of the directory that is read")]
    Outside,
    /// It is larger than [`MAX_READ_BYTES`].
    #[error("larger than the limit of {MAX_READ_BYTES} bytes (read-bytes)")]
    TooLarge,
    /// The system says no.
    #[error("{0}")]
    System(String),
}

/// The files that functions read. Paths are relative to the root module's directory, with `/`, and may hold `..`.
pub trait Files: Sync {
    /// The bytes of a file.
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError>;

    /// Whether there is a file of that name.
    fn exists(&self, path: &str) -> Result<bool, FileError>;

    /// All regular files below a directory, relative to it, with `/`, sorted. Symbolic links count as what they lead
    /// to, but directories that are links are not entered. Empty if there is no such directory.
    fn list(&self, directory: &str) -> Result<Vec<String>, FileError>;

    /// The absolute path of the directory that paths are relative to, which `path.cwd` and `abspath` give. `None` where
    /// no answer may depend on the machine: they are unknown then.
    fn working_directory(&self) -> Option<&str> {
        None
    }

    /// The absolute path that `~` stands for. `None` where no answer may depend on the machine.
    fn home_directory(&self) -> Option<&str> {
        None
    }
}

/// Where there are no files: everything is outside.
#[derive(Debug, Clone, Copy)]
pub struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Err(FileError::Outside)
    }

    fn exists(&self, _path: &str) -> Result<bool, FileError> {
        Err(FileError::Outside)
    }

    fn list(&self, _directory: &str) -> Result<Vec<String>, FileError> {
        Err(FileError::Outside)
    }
}

/// The files of a root module on disk, within a directory that may be wider: modules beside the root are read too.
#[derive(Debug, Clone)]
pub struct RootFiles {
    root: PathBuf,
    within: PathBuf,
    shown: Option<String>,
    home: Option<String>,
}

impl RootFiles {
    /// Files relative to `root`, as long as they lie within `within` once links are followed.
    pub fn new(root: &Path, within: &Path) -> std::io::Result<Self> {
        Ok(Self { root: root.canonicalize()?, within: within.canonicalize()?, shown: None, home: None })
    }

    /// Lets configurations know where on this machine they are.
    #[must_use]
    pub fn show_working_directory(self) -> Self {
        let shown = self.root.to_str().map(str::to_owned);
        Self { shown, ..self }
    }

    /// Lets configurations know which directory `~` stands for.
    #[must_use]
    pub fn show_home_directory(self, home: impl Into<String>) -> Self {
        Self { home: Some(home.into()), ..self }
    }

    /// The file that a path leads to. Checked twice: as it is written, so that nothing is asked of the system about
    /// what lies outside, and as links lead.
    fn resolve(&self, path: &str) -> Result<PathBuf, FileError> {
        let mut written = self.root.clone();
        for component in Path::new(path).components() {
            match component {
                Component::Normal(name) => written.push(name),
                Component::CurDir => {}
                Component::ParentDir => {
                    written.pop();
                }
                Component::RootDir | Component::Prefix(_) => written = PathBuf::from(component.as_os_str()),
            }
        }
        if !written.starts_with(&self.within) {
            return Err(FileError::Outside);
        }
        let real = written.canonicalize().map_err(|error| system(&error))?;
        if real.starts_with(&self.within) { Ok(real) } else { Err(FileError::Outside) }
    }
}

fn system(error: &std::io::Error) -> FileError {
    match error.kind() {
        // A file on the way to it: there is nothing either.
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => FileError::Missing,
        _ => FileError::System(error.kind().to_string()),
    }
}

impl Files for RootFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let real = self.resolve(path)?;
        let facts = real.metadata().map_err(|error| system(&error))?;
        if facts.is_dir() {
            return Err(FileError::NotAFile("a directory"));
        }
        // A pipe or device may never end.
        if !facts.is_file() {
            return Err(FileError::NotAFile("a device or pipe"));
        }
        if facts.len() > MAX_READ_BYTES {
            return Err(FileError::TooLarge);
        }
        std::fs::read(real).map_err(|error| system(&error))
    }

    fn exists(&self, path: &str) -> Result<bool, FileError> {
        let real = match self.resolve(path) {
            Err(FileError::Missing) => return Ok(false),
            resolved => resolved?,
        };
        let facts = real.metadata().map_err(|error| system(&error))?;
        if facts.is_file() {
            Ok(true)
        } else {
            Err(FileError::NotAFile(if facts.is_dir() { "a directory" } else { "a device or pipe" }))
        }
    }

    fn list(&self, directory: &str) -> Result<Vec<String>, FileError> {
        let top = match self.resolve(directory) {
            Err(FileError::Missing) => return Ok(Vec::new()),
            resolved => resolved?,
        };
        let mut found = Vec::new();
        let mut directories = vec![(top, String::new())];
        while let Some((directory, prefix)) = directories.pop() {
            // What cannot be entered has nothing that matches.
            let Ok(entries) = std::fs::read_dir(directory) else { continue };
            for entry in entries.flatten() {
                let Ok(name) = entry.file_name().into_string() else { continue };
                let Ok(kind) = entry.file_type() else { continue };
                let path = format!("{prefix}{name}");
                if kind.is_dir() {
                    directories.push((entry.path(), format!("{path}/")));
                } else if kind.is_file() || entry.path().metadata().is_ok_and(|facts| facts.is_file()) {
                    found.push(path);
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    fn working_directory(&self) -> Option<&str> {
        self.shown.as_deref()
    }

    fn home_directory(&self) -> Option<&str> {
        self.home.as_deref()
    }
}
