//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_registry;
#[path = "public_registry/meta.rs"]
mod public_registry_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&public_registry_meta::META, Check::new(public_registry::check)));
}
