//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod vault_own_key;
#[path = "vault_own_key/meta.rs"]
mod vault_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&vault_own_key_meta::META, Check::new(vault_own_key::check)));
}
