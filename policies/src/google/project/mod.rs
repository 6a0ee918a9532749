//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod audit_logging;
#[path = "audit_logging/meta.rs"]
mod audit_logging_meta;
mod default_network;
#[path = "default_network/meta.rs"]
mod default_network_meta;
mod no_image_scanning;
#[path = "no_image_scanning/meta.rs"]
mod no_image_scanning_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_project.push((&audit_logging_meta::META, Check::new(audit_logging::check)));
    catalogue.resource.push((&default_network_meta::META, Check::new(default_network::check)));
    catalogue.resource.push((&no_image_scanning_meta::META, Check::new(no_image_scanning::check)));
}
