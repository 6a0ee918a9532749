//! The binary, in a directory of the test's own and with an environment of nothing.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether a program is on the PATH; says so where it is not.
#[cfg(unix)]
pub fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has = std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if !has {
        println!("skipped: {program} is not installed");
    }
    has
}

/// What a run answered.
pub struct Run {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard output and standard error with all white space as single spaces: messages wrap.
    pub text: String,
}

/// Runs palisade in a directory.
pub fn palisade(folder: &Path, arguments: &[&str]) -> Run {
    palisade_with(folder, arguments, &[])
}

/// The same with an environment of these variables.
pub fn palisade_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_palisade"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .expect("the binary runs");
    let out = String::from_utf8(output.stdout).expect("standard output is UTF-8");
    let error = String::from_utf8(output.stderr).expect("standard error is UTF-8");
    let text = format!("{out} {error}").split_whitespace().collect::<Vec<_>>().join(" ");
    Run { status: output.status.code().unwrap_or_else(|| panic!("ended by a signal: {text}")), out, text }
}

/// A directory with files to check.
pub struct Folder(TempDir);

impl Folder {
    /// An empty one.
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary directory"))
    }

    /// With one more file, its directories made.
    pub fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("a directory")).expect("directories are made");
        std::fs::write(path, content).expect("the file is written");
        self
    }

    /// A path in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Runs `palisade check` in it.
    pub fn check(&self, arguments: &[&str]) -> Run {
        palisade(self.0.path(), &[&["check"], arguments].concat())
    }
}
