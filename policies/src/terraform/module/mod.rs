//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod commit;
#[path = "commit/meta.rs"]
mod commit_meta;
mod version;
#[path = "version/meta.rs"]
mod version_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&commit_meta::META, Check::new(commit::check)));
    catalogue.resource.push((&version_meta::META, Check::new(version::check)));
}
