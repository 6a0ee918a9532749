//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod master_networks;
#[path = "master_networks/meta.rs"]
mod master_networks_meta;
mod master_networks_open;
#[path = "master_networks_open/meta.rs"]
mod master_networks_open_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&master_networks_meta::META, Check::new(master_networks::check)));
    catalogue.resource.push((&master_networks_open_meta::META, Check::with_params(master_networks_open::check)));
}
