//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod unprotected;
#[path = "unprotected/meta.rs"]
mod unprotected_meta;
mod vulnerability_alerts;
#[path = "vulnerability_alerts/meta.rs"]
mod vulnerability_alerts_meta;
mod webhook_insecure;
#[path = "webhook_insecure/meta.rs"]
mod webhook_insecure_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.linked.push((&unprotected_meta::META, Check::new(unprotected::check)));
    catalogue.resource.push((&vulnerability_alerts_meta::META, Check::new(vulnerability_alerts::check)));
    catalogue.resource.push((&webhook_insecure_meta::META, Check::new(webhook_insecure::check)));
}
