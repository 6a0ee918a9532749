//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod classic_logs;
#[path = "classic_logs/meta.rs"]
mod classic_logs_meta;
mod logs;
#[path = "logs/meta.rs"]
mod logs_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&classic_logs_meta::META, Check::new(classic_logs::check)));
    catalogue.linked.push((&logs_meta::META, Check::new(logs::check)));
}
