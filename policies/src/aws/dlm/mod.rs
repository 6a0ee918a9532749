//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod copies_encrypted;
#[path = "copies_encrypted/meta.rs"]
mod copies_encrypted_meta;
mod copies_own_key;
#[path = "copies_own_key/meta.rs"]
mod copies_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&copies_encrypted_meta::META, Check::new(copies_encrypted::check)));
    catalogue.resource.push((&copies_own_key_meta::META, Check::new(copies_own_key::check)));
}
