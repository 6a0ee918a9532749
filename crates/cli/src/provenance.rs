//! What a report says of itself: which commit it is of, and when it was made.

use std::path::Path;

use anyhow::{Context as _, anyhow};
use palisade_report::{Checkout, Format, Report};

use crate::git::{Head, Repository};

/// Adds to a report what one of these formats has a place for; `checkout` is asked only then.
pub fn add(
    report: &mut Report,
    mut formats: impl Iterator<Item = Format>,
    checkout: impl FnOnce() -> Option<Checkout>,
) -> anyhow::Result<()> {
    let has_place = |format| match format {
        Format::Sarif | Format::SarifGithub | Format::GitlabSast | Format::Markdown | Format::Html => true,
        Format::Human | Format::Json | Format::Junit | Format::Github | Format::Gitlab => false,
    };
    if formats.any(has_place) {
        report.checkout = checkout();
        report.made = Some(made()?);
    }
    Ok(())
}

/// What is checked out where the current directory lies; none where git does not know it.
pub fn here() -> Option<Checkout> {
    let repository = Repository::find(Path::new(".")).ok()?;
    checkout(&repository, &repository.head()?)
}

/// As links from the current directory's files lead to it; none for one that these do not lie in.
pub fn checkout(repository: &Repository, head: &Head) -> Option<Checkout> {
    let here = Path::new(".").canonicalize().ok()?;
    let below = here.strip_prefix(&repository.top).ok()?;
    Some(Checkout {
        repository: head.remote.as_deref().and_then(Checkout::home),
        revision: head.commit.clone(),
        branch: head.branch.clone(),
        directory: below.to_str()?.replace('\\', "/"),
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
