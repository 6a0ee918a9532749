//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_service;
#[path = "public_service/meta.rs"]
mod public_service_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&public_service_meta::META, Check::new(public_service::check)));
}
