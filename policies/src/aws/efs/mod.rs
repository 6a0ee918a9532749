//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod encrypted;
#[path = "encrypted/meta.rs"]
mod encrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&encrypted_meta::META, Check::new(encrypted::check)));
}
