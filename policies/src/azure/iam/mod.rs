//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod github_trust;
#[path = "github_trust/meta.rs"]
mod github_trust_meta;
mod owner_role;
#[path = "owner_role/meta.rs"]
mod owner_role_meta;
mod role_creation;
#[path = "role_creation/meta.rs"]
mod role_creation_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&github_trust_meta::META, Check::new(github_trust::check)));
    catalogue.resource.push((&owner_role_meta::META, Check::new(owner_role::check)));
    catalogue.resource.push((&role_creation_meta::META, Check::new(role_creation::check)));
}
