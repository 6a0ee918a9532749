//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_key;
#[path = "public_key/meta.rs"]
mod public_key_meta;
mod rotation;
#[path = "rotation/meta.rs"]
mod rotation_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&public_key_meta::META, Check::new(public_key::check)));
    catalogue.resource.push((&rotation_meta::META, Check::new(rotation::check)));
}
