//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod admin_user;
#[path = "admin_user/meta.rs"]
mod admin_user_meta;
mod anonymous_pull;
#[path = "anonymous_pull/meta.rs"]
mod anonymous_pull_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&admin_user_meta::META, Check::new(admin_user::check)));
    catalogue.resource.push((&anonymous_pull_meta::META, Check::new(anonymous_pull::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
}
