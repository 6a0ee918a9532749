//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_integrity_monitoring;
#[path = "no_integrity_monitoring/meta.rs"]
mod no_integrity_monitoring_meta;
mod not_shielded;
#[path = "not_shielded/meta.rs"]
mod not_shielded_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod workbench_own_key;
#[path = "workbench_own_key/meta.rs"]
mod workbench_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.notebook.push((&no_integrity_monitoring_meta::META, Check::new(no_integrity_monitoring::check)));
    catalogue.notebook.push((&not_shielded_meta::META, Check::new(not_shielded::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&workbench_own_key_meta::META, Check::new(workbench_own_key::check)));
}
