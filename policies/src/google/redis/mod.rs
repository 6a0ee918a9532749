//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod auth;
#[path = "auth/meta.rs"]
mod auth_meta;
mod transit_encryption;
#[path = "transit_encryption/meta.rs"]
mod transit_encryption_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&auth_meta::META, Check::new(auth::check)));
    catalogue.resource.push((&transit_encryption_meta::META, Check::new(transit_encryption::check)));
}
