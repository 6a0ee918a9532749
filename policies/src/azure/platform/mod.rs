//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod synapse_network;
#[path = "synapse_network/meta.rs"]
mod synapse_network_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&synapse_network_meta::META, Check::new(synapse_network::check)));
}
