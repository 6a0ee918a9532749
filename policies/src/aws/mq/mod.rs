//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod audit_logs;
#[path = "audit_logs/meta.rs"]
mod audit_logs_meta;
mod general_logs;
#[path = "general_logs/meta.rs"]
mod general_logs_meta;
mod minor_upgrades;
#[path = "minor_upgrades/meta.rs"]
mod minor_upgrades_meta;
mod old_version;
#[path = "old_version/meta.rs"]
mod old_version_meta;
mod public_broker;
#[path = "public_broker/meta.rs"]
mod public_broker_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&audit_logs_meta::META, Check::new(audit_logs::check)));
    catalogue.resource.push((&general_logs_meta::META, Check::new(general_logs::check)));
    catalogue.resource.push((&minor_upgrades_meta::META, Check::new(minor_upgrades::check)));
    catalogue.resource.push((&old_version_meta::META, Check::new(old_version::check)));
    catalogue.resource.push((&public_broker_meta::META, Check::new(public_broker::check)));
}
