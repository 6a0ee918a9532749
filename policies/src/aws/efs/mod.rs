//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod encrypted;
#[path = "encrypted/meta.rs"]
mod encrypted_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&encrypted_meta::META, Check::new(encrypted::check)));
    catalogue.encrypted_at_rest.push((&own_key_meta::META, Check::new(own_key::check)));
}
