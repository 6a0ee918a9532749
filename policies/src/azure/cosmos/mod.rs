//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod key_writes;
#[path = "key_writes/meta.rs"]
mod key_writes_meta;
mod local_auth;
#[path = "local_auth/meta.rs"]
mod local_auth_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod unrestricted;
#[path = "unrestricted/meta.rs"]
mod unrestricted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&key_writes_meta::META, Check::new(key_writes::check)));
    catalogue.resource.push((&local_auth_meta::META, Check::new(local_auth::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&unrestricted_meta::META, Check::new(unrestricted::check)));
}
