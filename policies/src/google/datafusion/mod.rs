//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod dataflow_public_ip;
#[path = "dataflow_public_ip/meta.rs"]
mod dataflow_public_ip_meta;
mod logging;
#[path = "logging/meta.rs"]
mod logging_meta;
mod monitoring;
#[path = "monitoring/meta.rs"]
mod monitoring_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&dataflow_public_ip_meta::META, Check::new(dataflow_public_ip::check)));
    catalogue.resource.push((&logging_meta::META, Check::new(logging::check)));
    catalogue.resource.push((&monitoring_meta::META, Check::new(monitoring::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
}
