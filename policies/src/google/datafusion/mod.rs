//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod logging;
#[path = "logging/meta.rs"]
mod logging_meta;
mod monitoring;
#[path = "monitoring/meta.rs"]
mod monitoring_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&logging_meta::META, Check::new(logging::check)));
    catalogue.resource.push((&monitoring_meta::META, Check::new(monitoring::check)));
}
