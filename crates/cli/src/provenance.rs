//! What a report says of itself: which commit it is of, and when it was made.

use std::path::Path;

use anyhow::{Context as _, anyhow};
use palisade_report::{Checkout, Format, Report};

use crate::git::git;

/// Adds to a report what one of these formats has a place for. The others are spared the questions to git.
pub fn add(report: &mut Report, mut formats: impl Iterator<Item = Format>) -> anyhow::Result<()> {
    let has_place = |format| match format {
        Format::Sarif | Format::SarifGithub | Format::GitlabSast | Format::Markdown | Format::Html => true,
        Format::Human | Format::Json | Format::Junit | Format::Github | Format::Gitlab => false,
    };
    if formats.any(has_place) {
        report.checkout = checkout(Path::new("."));
        report.made = Some(made()?);
    }
    Ok(())
}

/// The commit that a directory's files are of; none where git does not know it.
fn checkout(directory: &Path) -> Option<Checkout> {
    let said = git(directory, &["rev-parse", "--show-prefix", "HEAD", "--abbrev-ref", "HEAD"]).ok()?;
    let mut lines = said.lines();
    let (prefix, revision, branch) = (lines.next()?, lines.next()?, lines.next()?);
    let remote = git(directory, &["config", "--get", "remote.origin.url"]).unwrap_or_default();
    Some(Checkout {
        repository: Checkout::home(remote.trim()),
        revision: revision.to_owned(),
        // What git says where no branch is checked out.
        branch: Some(branch.to_owned()).filter(|branch| branch != "HEAD"),
        directory: prefix.trim_end_matches('/').to_owned(),
    })
}

/// The moment, or the one that a reproducible build names (<https://reproducible-builds.org/specs/source-date-epoch>).
fn made() -> anyhow::Result<String> {
    let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(crate::now()) };
    let epoch = epoch.to_string_lossy();
    let refused = || anyhow!("SOURCE_DATE_EPOCH is {epoch:?}: give seconds since 1970");
    let moment = epoch.parse().ok().map(jiff::Timestamp::from_second);
    let moment = moment.ok_or_else(refused)?.with_context(refused)?;
    Ok(moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}
