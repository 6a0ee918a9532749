//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod database_own_key;
#[path = "database_own_key/meta.rs"]
mod database_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&database_own_key_meta::META, Check::new(database_own_key::check)));
}
