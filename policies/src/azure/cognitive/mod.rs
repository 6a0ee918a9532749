//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod identity;
#[path = "identity/meta.rs"]
mod identity_meta;
mod local_auth;
#[path = "local_auth/meta.rs"]
mod local_auth_meta;
mod outbound;
#[path = "outbound/meta.rs"]
mod outbound_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&identity_meta::META, Check::new(identity::check)));
    catalogue.resource.push((&local_auth_meta::META, Check::new(local_auth::check)));
    catalogue.resource.push((&outbound_meta::META, Check::new(outbound::check)));
    catalogue.linked.push((&own_key_meta::META, Check::new(own_key::check)));
}
