//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod connection_throttling;
#[path = "connection_throttling/meta.rs"]
mod connection_throttling_meta;
mod firewall_azure_services;
#[path = "firewall_azure_services/meta.rs"]
mod firewall_azure_services_meta;
mod firewall_open;
#[path = "firewall_open/meta.rs"]
mod firewall_open_meta;
mod local_backup;
#[path = "local_backup/meta.rs"]
mod local_backup_meta;
mod log_checkpoints;
#[path = "log_checkpoints/meta.rs"]
mod log_checkpoints_meta;
mod log_connections;
#[path = "log_connections/meta.rs"]
mod log_connections_meta;
mod log_retention;
#[path = "log_retention/meta.rs"]
mod log_retention_meta;
mod mysql_double_encryption;
#[path = "mysql_double_encryption/meta.rs"]
mod mysql_double_encryption_meta;
mod mysql_own_key;
#[path = "mysql_own_key/meta.rs"]
mod mysql_own_key_meta;
mod mysql_threats;
#[path = "mysql_threats/meta.rs"]
mod mysql_threats_meta;
mod postgresql_double_encryption;
#[path = "postgresql_double_encryption/meta.rs"]
mod postgresql_double_encryption_meta;
mod postgresql_own_key;
#[path = "postgresql_own_key/meta.rs"]
mod postgresql_own_key_meta;
mod postgresql_threats;
#[path = "postgresql_threats/meta.rs"]
mod postgresql_threats_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod secure_transport_off;
#[path = "secure_transport_off/meta.rs"]
mod secure_transport_off_meta;
mod sql_alert_policy_off;
#[path = "sql_alert_policy_off/meta.rs"]
mod sql_alert_policy_off_meta;
mod sql_assessment;
mod sql_assessment_admins;
#[path = "sql_assessment_admins/meta.rs"]
mod sql_assessment_admins_meta;
#[path = "sql_assessment/meta.rs"]
mod sql_assessment_meta;
mod sql_assessment_reports;
#[path = "sql_assessment_reports/meta.rs"]
mod sql_assessment_reports_meta;
mod sql_assessment_scans;
#[path = "sql_assessment_scans/meta.rs"]
mod sql_assessment_scans_meta;
mod sql_audit_monitor;
#[path = "sql_audit_monitor/meta.rs"]
mod sql_audit_monitor_meta;
mod sql_audit_retention;
#[path = "sql_audit_retention/meta.rs"]
mod sql_audit_retention_meta;
mod sql_auditing;
#[path = "sql_auditing/meta.rs"]
mod sql_auditing_meta;
mod sql_directory_admin;
#[path = "sql_directory_admin/meta.rs"]
mod sql_directory_admin_meta;
mod sql_encryption;
#[path = "sql_encryption/meta.rs"]
mod sql_encryption_meta;
mod sql_ledger;
#[path = "sql_ledger/meta.rs"]
mod sql_ledger_meta;
mod sql_zones;
#[path = "sql_zones/meta.rs"]
mod sql_zones_meta;
mod ssl_off;
#[path = "ssl_off/meta.rs"]
mod ssl_off_meta;
mod synapse_firewall_rule;
#[path = "synapse_firewall_rule/meta.rs"]
mod synapse_firewall_rule_meta;
mod threat_admins;
#[path = "threat_admins/meta.rs"]
mod threat_admins_meta;
mod threat_alerts;
#[path = "threat_alerts/meta.rs"]
mod threat_alerts_meta;
mod threat_emails;
#[path = "threat_emails/meta.rs"]
mod threat_emails_meta;
mod weak_tls;
#[path = "weak_tls/meta.rs"]
mod weak_tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&connection_throttling_meta::META, Check::new(connection_throttling::check)));
    catalogue.resource.push((&firewall_azure_services_meta::META, Check::new(firewall_azure_services::check)));
    catalogue.firewall.push((&firewall_open_meta::META, Check::with_params(firewall_open::check)));
    catalogue.resource.push((&local_backup_meta::META, Check::new(local_backup::check)));
    catalogue.resource.push((&log_checkpoints_meta::META, Check::new(log_checkpoints::check)));
    catalogue.resource.push((&log_connections_meta::META, Check::new(log_connections::check)));
    catalogue.resource.push((&log_retention_meta::META, Check::new(log_retention::check)));
    catalogue.resource.push((&mysql_double_encryption_meta::META, Check::new(mysql_double_encryption::check)));
    catalogue.linked.push((&mysql_own_key_meta::META, Check::new(mysql_own_key::check)));
    catalogue.resource.push((&mysql_threats_meta::META, Check::new(mysql_threats::check)));
    catalogue
        .resource
        .push((&postgresql_double_encryption_meta::META, Check::new(postgresql_double_encryption::check)));
    catalogue.linked.push((&postgresql_own_key_meta::META, Check::new(postgresql_own_key::check)));
    catalogue.resource.push((&postgresql_threats_meta::META, Check::new(postgresql_threats::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&secure_transport_off_meta::META, Check::new(secure_transport_off::check)));
    catalogue.linked.push((&sql_alert_policy_off_meta::META, Check::new(sql_alert_policy_off::check)));
    catalogue.linked.push((&sql_assessment_meta::META, Check::new(sql_assessment::check)));
    catalogue.linked.push((&sql_assessment_admins_meta::META, Check::new(sql_assessment_admins::check)));
    catalogue.linked.push((&sql_assessment_reports_meta::META, Check::new(sql_assessment_reports::check)));
    catalogue.linked.push((&sql_assessment_scans_meta::META, Check::new(sql_assessment_scans::check)));
    catalogue.resource.push((&sql_audit_monitor_meta::META, Check::new(sql_audit_monitor::check)));
    catalogue.linked.push((&sql_audit_retention_meta::META, Check::new(sql_audit_retention::check)));
    catalogue.linked.push((&sql_auditing_meta::META, Check::new(sql_auditing::check)));
    catalogue.linked.push((&sql_directory_admin_meta::META, Check::new(sql_directory_admin::check)));
    catalogue.resource.push((&sql_encryption_meta::META, Check::new(sql_encryption::check)));
    catalogue.resource.push((&sql_ledger_meta::META, Check::new(sql_ledger::check)));
    catalogue.resource.push((&sql_zones_meta::META, Check::new(sql_zones::check)));
    catalogue.resource.push((&ssl_off_meta::META, Check::new(ssl_off::check)));
    catalogue.firewall.push((&synapse_firewall_rule_meta::META, Check::new(synapse_firewall_rule::check)));
    catalogue.resource.push((&threat_admins_meta::META, Check::new(threat_admins::check)));
    catalogue.resource.push((&threat_alerts_meta::META, Check::new(threat_alerts::check)));
    catalogue.resource.push((&threat_emails_meta::META, Check::new(threat_emails::check)));
    catalogue.resource.push((&weak_tls_meta::META, Check::new(weak_tls::check)));
}
