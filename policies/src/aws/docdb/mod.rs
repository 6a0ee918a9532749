//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod audit_parameter;
#[path = "audit_parameter/meta.rs"]
mod audit_parameter_meta;
mod backup_retention;
#[path = "backup_retention/meta.rs"]
mod backup_retention_meta;
mod cluster_encrypted;
#[path = "cluster_encrypted/meta.rs"]
mod cluster_encrypted_meta;
mod cluster_own_key;
#[path = "cluster_own_key/meta.rs"]
mod cluster_own_key_meta;
mod logs;
#[path = "logs/meta.rs"]
mod logs_meta;
mod tls_disabled;
#[path = "tls_disabled/meta.rs"]
mod tls_disabled_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&audit_parameter_meta::META, Check::new(audit_parameter::check)));
    catalogue.resource.push((&backup_retention_meta::META, Check::new(backup_retention::check)));
    catalogue.encrypted_at_rest.push((&cluster_encrypted_meta::META, Check::new(cluster_encrypted::check)));
    catalogue.encrypted_at_rest.push((&cluster_own_key_meta::META, Check::new(cluster_own_key::check)));
    catalogue.resource.push((&logs_meta::META, Check::new(logs::check)));
    catalogue.resource.push((&tls_disabled_meta::META, Check::new(tls_disabled::check)));
}
