//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod free;
#[path = "free/meta.rs"]
mod free_meta;
mod local_auth;
#[path = "local_auth/meta.rs"]
mod local_auth_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod purge_protection;
#[path = "purge_protection/meta.rs"]
mod purge_protection_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&free_meta::META, Check::new(free::check)));
    catalogue.resource.push((&local_auth_meta::META, Check::new(local_auth::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&purge_protection_meta::META, Check::new(purge_protection::check)));
}
