//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod file_system_own_key;
#[path = "file_system_own_key/meta.rs"]
mod file_system_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&file_system_own_key_meta::META, Check::new(file_system_own_key::check)));
}
