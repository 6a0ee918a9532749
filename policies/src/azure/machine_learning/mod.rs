//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod compute_idle;
#[path = "compute_idle/meta.rs"]
mod compute_idle_meta;
mod compute_local_auth;
#[path = "compute_local_auth/meta.rs"]
mod compute_local_auth_meta;
mod public_storage;
#[path = "public_storage/meta.rs"]
mod public_storage_meta;
mod workspace_opened;
#[path = "workspace_opened/meta.rs"]
mod workspace_opened_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&compute_idle_meta::META, Check::new(compute_idle::check)));
    catalogue.resource.push((&compute_local_auth_meta::META, Check::new(compute_local_auth::check)));
    catalogue.linked.push((&public_storage_meta::META, Check::new(public_storage::check)));
    catalogue.resource.push((&workspace_opened_meta::META, Check::new(workspace_opened::check)));
}
