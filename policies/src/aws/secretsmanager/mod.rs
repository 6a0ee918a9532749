//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod rotation;
mod rotation_interval;
#[path = "rotation_interval/meta.rs"]
mod rotation_interval_meta;
#[path = "rotation/meta.rs"]
mod rotation_meta;
mod secret_own_key;
#[path = "secret_own_key/meta.rs"]
mod secret_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&rotation_meta::META, Check::new(rotation::check)));
    catalogue.resource.push((&rotation_interval_meta::META, Check::new(rotation_interval::check)));
    catalogue.encrypted_at_rest.push((&secret_own_key_meta::META, Check::new(secret_own_key::check)));
}
