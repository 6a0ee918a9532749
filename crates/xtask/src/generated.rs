//! Writing generated files, or checking that they are up to date.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

/// Generated files: path relative to the repository, and text.
pub type Files = BTreeMap<PathBuf, String>;

/// Formats a Rust source with rustfmt and the repository's settings.
pub fn rustfmt(root: &Path, source: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt is needed: rustup component add rustfmt")?;
    child.stdin.take().context("rustfmt has a standard input")?.write_all(source.as_bytes())?;
    let out = child.wait_with_output()?;
    if !out.status.success() {
        bail!("rustfmt refused a generated file");
    }
    Ok(String::from_utf8(out.stdout)?)
}

/// Writes the files, or fails with the stale ones' names.
pub fn settle(root: &Path, files: Files, check: bool) -> anyhow::Result<()> {
    let mut stale = Vec::new();
    for (path, text) in files {
        let full = root.join(&path);
        if std::fs::read_to_string(&full).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            stale.push(path.display().to_string());
        } else {
            if let Some(folder) = full.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&full, text).with_context(|| format!("writing {}", full.display()))?;
            println!("wrote {}", path.display());
        }
    }
    if !stale.is_empty() {
        bail!("stale: {}; run cargo xtask gen", stale.join(", "));
    }
    Ok(())
}

/// Removes what a folder of generated files holds besides them, or fails with its names.
pub fn only(root: &Path, folder: &str, files: &Files, check: bool) -> anyhow::Result<()> {
    let mut stale = Vec::new();
    for found in ignore::WalkBuilder::new(root.join(folder)).standard_filters(false).build() {
        let found = found?;
        let path = found.path().strip_prefix(root)?;
        if found.file_type().is_some_and(|ty| ty.is_file()) && !files.contains_key(path) {
            stale.push(path.to_owned());
        }
    }
    for path in &stale {
        if check {
            bail!("nothing gives {}; run cargo xtask gen", path.display());
        }
        std::fs::remove_file(root.join(path))?;
        println!("removed {}", path.display());
    }
    Ok(())
}
