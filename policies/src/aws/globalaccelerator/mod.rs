//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod flow_logs;
#[path = "flow_logs/meta.rs"]
mod flow_logs_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&flow_logs_meta::META, Check::new(flow_logs::check)));
}
