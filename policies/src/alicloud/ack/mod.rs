//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_network_plugin;
#[path = "no_network_plugin/meta.rs"]
mod no_network_plugin_meta;
mod no_repair;
#[path = "no_repair/meta.rs"]
mod no_repair_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_network_plugin_meta::META, Check::new(no_network_plugin::check)));
    catalogue.resource.push((&no_repair_meta::META, Check::new(no_repair::check)));
}
