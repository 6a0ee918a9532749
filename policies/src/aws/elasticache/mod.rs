//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod backup;
#[path = "backup/meta.rs"]
mod backup_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&backup_meta::META, Check::new(backup::check)));
}
