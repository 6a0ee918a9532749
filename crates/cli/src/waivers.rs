//! The file of waivers: where it lies, and whether who wrote an entry may approve it.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use palisade_engine::waiver::{Waiver, WaiverFile};
use palisade_engine::{Revision, display};
use palisade_source::SourceFile;

use crate::config::{self, Loaded};
use crate::git::Repository;
use crate::run::folder;

/// The name of the file.
pub const FILE_NAME: &str = "palisade.waivers.toml";

/// The file that counts: the configuration's, else the nearest one from `start` upwards; none where there is none.
pub fn locate(loaded: &Loaded, start: &Path, at: &Revision) -> Option<PathBuf> {
    match &loaded.config.governance.waivers {
        Some(named) => Some(loaded.resolve(named)),
        None => config::find(FILE_NAME, start, at),
    }
}

/// Reads the waivers as they were at a revision. `commit` is that revision's, for who wrote them.
pub fn load(loaded: &Loaded, start: &Path, at: &Revision, commit: Option<&str>) -> anyhow::Result<Option<WaiverFile>> {
    let Some(file) = locate(loaded, start, at) else { return Ok(None) };
    let text = config::read(&file, at).context("[governance] waivers")?;
    let mut waivers = parse(&file, text)?;
    if loaded.config.governance.approver_differs {
        let repository = Repository::find(&file)?;
        for waiver in &mut waivers.waivers {
            waiver.refused = self_approved(waiver, &repository, &file, commit);
        }
    }
    Ok(Some(waivers))
}

/// Reads a text as the file of waivers that it is, or is to become.
pub fn parse(file: &Path, text: String) -> anyhow::Result<WaiverFile> {
    let source = SourceFile::new(display(file), text);
    Ok(WaiverFile::parse(source, folder(file))?)
}

fn self_approved(waiver: &Waiver, repository: &Repository, file: &Path, commit: Option<&str>) -> Option<String> {
    let Some(approver) = waiver.terms.approved_by.as_deref().filter(|name| !name.trim().is_empty()) else {
        return Some("[governance] asks for an approver, and it names none".to_owned());
    };
    match repository.author(file, waiver.location.start().line, commit) {
        None => Some("it is not committed yet, so that nobody can tell who wrote it".to_owned()),
        Some(author) => {
            let is_same = author.to_lowercase().contains(&approver.trim().to_lowercase());
            is_same.then(|| format!("{approver} approved it and wrote it"))
        }
    }
}
