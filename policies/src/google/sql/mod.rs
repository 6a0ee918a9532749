//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod authorized_networks;
#[path = "authorized_networks/meta.rs"]
mod authorized_networks_meta;
mod backup;
#[path = "backup/meta.rs"]
mod backup_meta;
mod binary_log;
#[path = "binary_log/meta.rs"]
mod binary_log_meta;
mod client_certificate;
#[path = "client_certificate/meta.rs"]
mod client_certificate_meta;
mod contained_authentication;
#[path = "contained_authentication/meta.rs"]
mod contained_authentication_meta;
mod cross_db_ownership;
#[path = "cross_db_ownership/meta.rs"]
mod cross_db_ownership_meta;
mod local_infile;
#[path = "local_infile/meta.rs"]
mod local_infile_meta;
mod log_checkpoints;
#[path = "log_checkpoints/meta.rs"]
mod log_checkpoints_meta;
mod log_connections;
#[path = "log_connections/meta.rs"]
mod log_connections_meta;
mod log_disconnections;
#[path = "log_disconnections/meta.rs"]
mod log_disconnections_meta;
mod log_duration;
#[path = "log_duration/meta.rs"]
mod log_duration_meta;
mod log_executor_stats;
#[path = "log_executor_stats/meta.rs"]
mod log_executor_stats_meta;
mod log_hostname;
#[path = "log_hostname/meta.rs"]
mod log_hostname_meta;
mod log_lock_waits;
#[path = "log_lock_waits/meta.rs"]
mod log_lock_waits_meta;
mod log_min_duration;
#[path = "log_min_duration/meta.rs"]
mod log_min_duration_meta;
mod log_min_error_statement;
#[path = "log_min_error_statement/meta.rs"]
mod log_min_error_statement_meta;
mod log_min_messages;
#[path = "log_min_messages/meta.rs"]
mod log_min_messages_meta;
mod log_parser_stats;
#[path = "log_parser_stats/meta.rs"]
mod log_parser_stats_meta;
mod log_planner_stats;
#[path = "log_planner_stats/meta.rs"]
mod log_planner_stats_meta;
mod log_statement;
#[path = "log_statement/meta.rs"]
mod log_statement_meta;
mod log_statement_stats;
#[path = "log_statement_stats/meta.rs"]
mod log_statement_stats_meta;
mod log_temp_files;
#[path = "log_temp_files/meta.rs"]
mod log_temp_files_meta;
mod old_version;
#[path = "old_version/meta.rs"]
mod old_version_meta;
mod pgaudit;
#[path = "pgaudit/meta.rs"]
mod pgaudit_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod root_without_password;
#[path = "root_without_password/meta.rs"]
mod root_without_password_meta;
mod unencrypted;
#[path = "unencrypted/meta.rs"]
mod unencrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&authorized_networks_meta::META, Check::with_params(authorized_networks::check)));
    catalogue.cloud_sql.push((&backup_meta::META, Check::new(backup::check)));
    catalogue.cloud_sql.push((&binary_log_meta::META, Check::new(binary_log::check)));
    catalogue.cloud_sql.push((&client_certificate_meta::META, Check::new(client_certificate::check)));
    catalogue.cloud_sql.push((&contained_authentication_meta::META, Check::new(contained_authentication::check)));
    catalogue.cloud_sql.push((&cross_db_ownership_meta::META, Check::new(cross_db_ownership::check)));
    catalogue.cloud_sql.push((&local_infile_meta::META, Check::new(local_infile::check)));
    catalogue.cloud_sql.push((&log_checkpoints_meta::META, Check::new(log_checkpoints::check)));
    catalogue.cloud_sql.push((&log_connections_meta::META, Check::new(log_connections::check)));
    catalogue.cloud_sql.push((&log_disconnections_meta::META, Check::new(log_disconnections::check)));
    catalogue.cloud_sql.push((&log_duration_meta::META, Check::new(log_duration::check)));
    catalogue.cloud_sql.push((&log_executor_stats_meta::META, Check::new(log_executor_stats::check)));
    catalogue.cloud_sql.push((&log_hostname_meta::META, Check::new(log_hostname::check)));
    catalogue.cloud_sql.push((&log_lock_waits_meta::META, Check::new(log_lock_waits::check)));
    catalogue.cloud_sql.push((&log_min_duration_meta::META, Check::new(log_min_duration::check)));
    catalogue.cloud_sql.push((&log_min_error_statement_meta::META, Check::new(log_min_error_statement::check)));
    catalogue.cloud_sql.push((&log_min_messages_meta::META, Check::new(log_min_messages::check)));
    catalogue.cloud_sql.push((&log_parser_stats_meta::META, Check::new(log_parser_stats::check)));
    catalogue.cloud_sql.push((&log_planner_stats_meta::META, Check::new(log_planner_stats::check)));
    catalogue.cloud_sql.push((&log_statement_meta::META, Check::new(log_statement::check)));
    catalogue.cloud_sql.push((&log_statement_stats_meta::META, Check::new(log_statement_stats::check)));
    catalogue.cloud_sql.push((&log_temp_files_meta::META, Check::new(log_temp_files::check)));
    catalogue.resource.push((&old_version_meta::META, Check::new(old_version::check)));
    catalogue.cloud_sql.push((&pgaudit_meta::META, Check::new(pgaudit::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.linked.push((&root_without_password_meta::META, Check::new(root_without_password::check)));
    catalogue.resource.push((&unencrypted_meta::META, Check::new(unencrypted::check)));
}
