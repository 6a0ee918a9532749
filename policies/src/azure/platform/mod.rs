//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod identity;
#[path = "identity/meta.rs"]
mod identity_meta;
mod private_endpoint;
#[path = "private_endpoint/meta.rs"]
mod private_endpoint_meta;
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
    catalogue.resource.push((&identity_meta::META, Check::new(identity::check)));
    catalogue.linked.push((&private_endpoint_meta::META, Check::new(private_endpoint::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&synapse_network_meta::META, Check::new(synapse_network::check)));
}
