//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;
mod no_logs;
#[path = "no_logs/meta.rs"]
mod no_logs_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
    catalogue.linked.push((&no_logs_meta::META, Check::new(no_logs::check)));
}
