//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod execution_data;
#[path = "execution_data/meta.rs"]
mod execution_data_meta;
mod tracing;
#[path = "tracing/meta.rs"]
mod tracing_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&execution_data_meta::META, Check::new(execution_data::check)));
    catalogue.resource.push((&tracing_meta::META, Check::new(tracing::check)));
}
