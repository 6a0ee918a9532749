//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod secrets_pushed;
#[path = "secrets_pushed/meta.rs"]
mod secrets_pushed_meta;
mod two_approvals;
#[path = "two_approvals/meta.rs"]
mod two_approvals_meta;
mod unsigned_commits;
#[path = "unsigned_commits/meta.rs"]
mod unsigned_commits_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&secrets_pushed_meta::META, Check::new(secrets_pushed::check)));
    catalogue.resource.push((&two_approvals_meta::META, Check::new(two_approvals::check)));
    catalogue.resource.push((&unsigned_commits_meta::META, Check::new(unsigned_commits::check)));
}
