//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cluster_storage_encrypted;
#[path = "cluster_storage_encrypted/meta.rs"]
mod cluster_storage_encrypted_meta;
mod instance_storage_encrypted;
#[path = "instance_storage_encrypted/meta.rs"]
mod instance_storage_encrypted_meta;
mod publicly_accessible;
#[path = "publicly_accessible/meta.rs"]
mod publicly_accessible_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&cluster_storage_encrypted_meta::META, Check::new(cluster_storage_encrypted::check)));
    catalogue.resource.push((&instance_storage_encrypted_meta::META, Check::new(instance_storage_encrypted::check)));
    catalogue.resource.push((&publicly_accessible_meta::META, Check::new(publicly_accessible::check)));
}
