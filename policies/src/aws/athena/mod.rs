//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod database_encrypted;
#[path = "database_encrypted/meta.rs"]
mod database_encrypted_meta;
mod workgroup_encrypted;
#[path = "workgroup_encrypted/meta.rs"]
mod workgroup_encrypted_meta;
mod workgroup_not_enforced;
#[path = "workgroup_not_enforced/meta.rs"]
mod workgroup_not_enforced_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&database_encrypted_meta::META, Check::new(database_encrypted::check)));
    catalogue.encrypted_at_rest.push((&workgroup_encrypted_meta::META, Check::new(workgroup_encrypted::check)));
    catalogue.resource.push((&workgroup_not_enforced_meta::META, Check::new(workgroup_not_enforced::check)));
}
