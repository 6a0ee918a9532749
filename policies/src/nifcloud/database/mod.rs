//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod short_backups;
#[path = "short_backups/meta.rs"]
mod short_backups_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.resource.push((&short_backups_meta::META, Check::new(short_backups::check)));
}
