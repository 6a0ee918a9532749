//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod domain_local_auth;
#[path = "domain_local_auth/meta.rs"]
mod domain_local_auth_meta;
mod topic_identity;
#[path = "topic_identity/meta.rs"]
mod topic_identity_meta;
mod topic_local_auth;
#[path = "topic_local_auth/meta.rs"]
mod topic_local_auth_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&domain_local_auth_meta::META, Check::new(domain_local_auth::check)));
    catalogue.resource.push((&topic_identity_meta::META, Check::new(topic_identity::check)));
    catalogue.resource.push((&topic_local_auth_meta::META, Check::new(topic_local_auth::check)));
}
