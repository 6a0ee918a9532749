//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod log_audit;
#[path = "log_audit/meta.rs"]
mod log_audit_meta;
mod log_connections;
#[path = "log_connections/meta.rs"]
mod log_connections_meta;
mod log_disconnections;
#[path = "log_disconnections/meta.rs"]
mod log_disconnections_meta;
mod log_duration;
#[path = "log_duration/meta.rs"]
mod log_duration_meta;
mod minor_upgrades;
#[path = "minor_upgrades/meta.rs"]
mod minor_upgrades_meta;
mod no_encryption;
#[path = "no_encryption/meta.rs"]
mod no_encryption_meta;
mod no_tls;
#[path = "no_tls/meta.rs"]
mod no_tls_meta;
mod open;
#[path = "open/meta.rs"]
mod open_meta;
mod short_audit;
#[path = "short_audit/meta.rs"]
mod short_audit_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&log_audit_meta::META, Check::new(log_audit::check)));
    catalogue.resource.push((&log_connections_meta::META, Check::new(log_connections::check)));
    catalogue.resource.push((&log_disconnections_meta::META, Check::new(log_disconnections::check)));
    catalogue.resource.push((&log_duration_meta::META, Check::new(log_duration::check)));
    catalogue.resource.push((&minor_upgrades_meta::META, Check::new(minor_upgrades::check)));
    catalogue.resource.push((&no_encryption_meta::META, Check::new(no_encryption::check)));
    catalogue.resource.push((&no_tls_meta::META, Check::new(no_tls::check)));
    catalogue.resource.push((&open_meta::META, Check::new(open::check)));
    catalogue.resource.push((&short_audit_meta::META, Check::new(short_audit::check)));
}
