//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod audit_logs;
#[path = "audit_logs/meta.rs"]
mod audit_logs_meta;
mod cluster_encrypted;
#[path = "cluster_encrypted/meta.rs"]
mod cluster_encrypted_meta;
mod cluster_own_key;
#[path = "cluster_own_key/meta.rs"]
mod cluster_own_key_meta;
mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;
mod iam_authentication;
#[path = "iam_authentication/meta.rs"]
mod iam_authentication_meta;
mod public_instance;
#[path = "public_instance/meta.rs"]
mod public_instance_meta;
mod short_backups;
#[path = "short_backups/meta.rs"]
mod short_backups_meta;
mod snapshot_encrypted;
#[path = "snapshot_encrypted/meta.rs"]
mod snapshot_encrypted_meta;
mod snapshot_own_key;
#[path = "snapshot_own_key/meta.rs"]
mod snapshot_own_key_meta;
mod snapshot_tags;
#[path = "snapshot_tags/meta.rs"]
mod snapshot_tags_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&audit_logs_meta::META, Check::new(audit_logs::check)));
    catalogue.encrypted_at_rest.push((&cluster_encrypted_meta::META, Check::new(cluster_encrypted::check)));
    catalogue.encrypted_at_rest.push((&cluster_own_key_meta::META, Check::new(cluster_own_key::check)));
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
    catalogue.resource.push((&iam_authentication_meta::META, Check::new(iam_authentication::check)));
    catalogue.resource.push((&public_instance_meta::META, Check::new(public_instance::check)));
    catalogue.resource.push((&short_backups_meta::META, Check::new(short_backups::check)));
    catalogue.linked.push((&snapshot_encrypted_meta::META, Check::new(snapshot_encrypted::check)));
    catalogue.linked.push((&snapshot_own_key_meta::META, Check::new(snapshot_own_key::check)));
    catalogue.resource.push((&snapshot_tags_meta::META, Check::new(snapshot_tags::check)));
}
