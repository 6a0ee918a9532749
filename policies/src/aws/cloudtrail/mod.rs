//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod trail_own_key;
#[path = "trail_own_key/meta.rs"]
mod trail_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&trail_own_key_meta::META, Check::new(trail_own_key::check)));
}
