//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod endpoint_ssl;
#[path = "endpoint_ssl/meta.rs"]
mod endpoint_ssl_meta;
mod minor_upgrades;
#[path = "minor_upgrades/meta.rs"]
mod minor_upgrades_meta;
mod public_instance;
#[path = "public_instance/meta.rs"]
mod public_instance_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&endpoint_ssl_meta::META, Check::new(endpoint_ssl::check)));
    catalogue.resource.push((&minor_upgrades_meta::META, Check::new(minor_upgrades::check)));
    catalogue.resource.push((&public_instance_meta::META, Check::new(public_instance::check)));
}
