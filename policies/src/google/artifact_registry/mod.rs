//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_repository;
#[path = "public_repository/meta.rs"]
mod public_repository_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&public_repository_meta::META, Check::new(public_repository::check)));
}
