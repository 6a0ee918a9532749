//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_logs;
#[path = "access_logs/meta.rs"]
mod access_logs_meta;
mod tracing;
#[path = "tracing/meta.rs"]
mod tracing_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&access_logs_meta::META, Check::new(access_logs::check)));
    catalogue.resource.push((&tracing_meta::META, Check::new(tracing::check)));
}
