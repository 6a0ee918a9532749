//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod authorized_networks;
#[path = "authorized_networks/meta.rs"]
mod authorized_networks_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&authorized_networks_meta::META, Check::with_params(authorized_networks::check)));
}
