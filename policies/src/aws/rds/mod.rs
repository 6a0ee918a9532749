//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod auto_minor_upgrade;
#[path = "auto_minor_upgrade/meta.rs"]
mod auto_minor_upgrade_meta;
mod backup_retention;
#[path = "backup_retention/meta.rs"]
mod backup_retention_meta;
mod cluster_audit_logs;
#[path = "cluster_audit_logs/meta.rs"]
mod cluster_audit_logs_meta;
mod cluster_iam_authentication;
#[path = "cluster_iam_authentication/meta.rs"]
mod cluster_iam_authentication_meta;
mod cluster_log_exports;
#[path = "cluster_log_exports/meta.rs"]
mod cluster_log_exports_meta;
mod cluster_own_key;
#[path = "cluster_own_key/meta.rs"]
mod cluster_own_key_meta;
mod cluster_snapshot_encrypted;
#[path = "cluster_snapshot_encrypted/meta.rs"]
mod cluster_snapshot_encrypted_meta;
mod cluster_snapshot_tags;
#[path = "cluster_snapshot_tags/meta.rs"]
mod cluster_snapshot_tags_meta;
mod cluster_storage_encrypted;
#[path = "cluster_storage_encrypted/meta.rs"]
mod cluster_storage_encrypted_meta;
mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;
mod enhanced_monitoring;
#[path = "enhanced_monitoring/meta.rs"]
mod enhanced_monitoring_meta;
mod expired_certificate;
#[path = "expired_certificate/meta.rs"]
mod expired_certificate_meta;
mod global_cluster_encrypted;
#[path = "global_cluster_encrypted/meta.rs"]
mod global_cluster_encrypted_meta;
mod instance_iam_authentication;
#[path = "instance_iam_authentication/meta.rs"]
mod instance_iam_authentication_meta;
mod instance_log_exports;
#[path = "instance_log_exports/meta.rs"]
mod instance_log_exports_meta;
mod instance_snapshot_tags;
#[path = "instance_snapshot_tags/meta.rs"]
mod instance_snapshot_tags_meta;
mod instance_storage_encrypted;
#[path = "instance_storage_encrypted/meta.rs"]
mod instance_storage_encrypted_meta;
mod log_fdw;
#[path = "log_fdw/meta.rs"]
mod log_fdw_meta;
mod multi_az;
#[path = "multi_az/meta.rs"]
mod multi_az_meta;
mod no_backtrack;
#[path = "no_backtrack/meta.rs"]
mod no_backtrack_meta;
mod performance_insights;
#[path = "performance_insights/meta.rs"]
mod performance_insights_meta;
mod performance_insights_own_key;
#[path = "performance_insights_own_key/meta.rs"]
mod performance_insights_own_key_meta;
mod public_snapshot;
#[path = "public_snapshot/meta.rs"]
mod public_snapshot_meta;
mod publicly_accessible;
#[path = "publicly_accessible/meta.rs"]
mod publicly_accessible_meta;
mod query_log;
#[path = "query_log/meta.rs"]
mod query_log_meta;
mod transport_not_required;
#[path = "transport_not_required/meta.rs"]
mod transport_not_required_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&auto_minor_upgrade_meta::META, Check::new(auto_minor_upgrade::check)));
    catalogue.resource.push((&backup_retention_meta::META, Check::with_params(backup_retention::check)));
    catalogue.resource.push((&cluster_audit_logs_meta::META, Check::new(cluster_audit_logs::check)));
    catalogue.resource.push((&cluster_iam_authentication_meta::META, Check::new(cluster_iam_authentication::check)));
    catalogue.resource.push((&cluster_log_exports_meta::META, Check::new(cluster_log_exports::check)));
    catalogue.encrypted_at_rest.push((&cluster_own_key_meta::META, Check::new(cluster_own_key::check)));
    catalogue.linked.push((&cluster_snapshot_encrypted_meta::META, Check::new(cluster_snapshot_encrypted::check)));
    catalogue.resource.push((&cluster_snapshot_tags_meta::META, Check::new(cluster_snapshot_tags::check)));
    catalogue.resource.push((&cluster_storage_encrypted_meta::META, Check::new(cluster_storage_encrypted::check)));
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
    catalogue.resource.push((&enhanced_monitoring_meta::META, Check::new(enhanced_monitoring::check)));
    catalogue.resource.push((&expired_certificate_meta::META, Check::new(expired_certificate::check)));
    catalogue.resource.push((&global_cluster_encrypted_meta::META, Check::new(global_cluster_encrypted::check)));
    catalogue.resource.push((&instance_iam_authentication_meta::META, Check::new(instance_iam_authentication::check)));
    catalogue.resource.push((&instance_log_exports_meta::META, Check::new(instance_log_exports::check)));
    catalogue.resource.push((&instance_snapshot_tags_meta::META, Check::new(instance_snapshot_tags::check)));
    catalogue
        .encrypted_at_rest
        .push((&instance_storage_encrypted_meta::META, Check::new(instance_storage_encrypted::check)));
    catalogue.resource.push((&log_fdw_meta::META, Check::new(log_fdw::check)));
    catalogue.resource.push((&multi_az_meta::META, Check::new(multi_az::check)));
    catalogue.resource.push((&no_backtrack_meta::META, Check::new(no_backtrack::check)));
    catalogue.resource.push((&performance_insights_meta::META, Check::new(performance_insights::check)));
    catalogue
        .resource
        .push((&performance_insights_own_key_meta::META, Check::new(performance_insights_own_key::check)));
    catalogue.resource.push((&public_snapshot_meta::META, Check::new(public_snapshot::check)));
    catalogue.resource.push((&publicly_accessible_meta::META, Check::new(publicly_accessible::check)));
    catalogue.linked.push((&query_log_meta::META, Check::new(query_log::check)));
    catalogue.linked.push((&transport_not_required_meta::META, Check::new(transport_not_required::check)));
}
