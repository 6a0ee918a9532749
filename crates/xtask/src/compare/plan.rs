use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};
use serde::Deserialize;

/// What is compared: comparison.toml.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Where the sample begins.
    pub seed: u64,
    /// On what.
    #[serde(rename = "repository")]
    pub repositories: Vec<Repository>,
}

/// A public repository at one commit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repository {
    /// `owner/name` on GitHub.
    pub name: String,
    /// The full id.
    pub commit: String,
    /// What it is written in.
    pub input: Input,
    /// The folders that are judged, each by itself; all of it where none is named.
    #[serde(default)]
    pub folders: Vec<PathBuf>,
}

/// What a repository is written in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Input {
    /// Terraform's own language.
    #[default]
    Terraform,
    /// Manifests.
    Kubernetes,
}

impl Plan {
    /// Reads the file.
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
        toml::from_str(&text).with_context(|| file.display().to_string())
    }
}

impl Repository {
    /// The work tree of its commit, cloned if it is not there.
    pub fn checkout(&self, below: &Path) -> anyhow::Result<PathBuf> {
        let folder = below.join(&self.name);
        if !folder.exists() {
            let url = format!("https://github.com/{}.git", self.name);
            git(Command::new("git").args(["clone", "--quiet", "--no-checkout", &url]).arg(&folder))?;
        }
        let head = Command::new("git").arg("-C").arg(&folder).args(["rev-parse", "HEAD"]).output()?.stdout;
        if head.trim_ascii() != self.commit.as_bytes() {
            git(Command::new("git").arg("-C").arg(&folder).args(["checkout", "--quiet", &self.commit]))?;
        }
        Ok(folder.canonicalize()?)
    }

    /// The folders to judge, below the work tree.
    pub fn folders(&self) -> Vec<&Path> {
        if self.folders.is_empty() { vec![Path::new(".")] } else { self.folders.iter().map(PathBuf::as_path).collect() }
    }
}

fn git(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().context("git is needed")?;
    ensure!(status.success(), "git failed: {command:?}");
    Ok(())
}
