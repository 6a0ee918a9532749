//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod encrypted;
#[path = "encrypted/meta.rs"]
mod encrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&encrypted_meta::META, Check::new(encrypted::check)));
}
