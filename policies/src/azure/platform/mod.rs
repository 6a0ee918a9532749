//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod databricks_root_key;
#[path = "databricks_root_key/meta.rs"]
mod databricks_root_key_meta;
mod devops_two_reviews;
#[path = "devops_two_reviews/meta.rs"]
mod devops_two_reviews_meta;
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
    catalogue.linked.push((&databricks_root_key_meta::META, Check::new(databricks_root_key::check)));
    catalogue.linked.push((&devops_two_reviews_meta::META, Check::new(devops_two_reviews::check)));
    catalogue.resource.push((&identity_meta::META, Check::new(identity::check)));
    catalogue.linked.push((&private_endpoint_meta::META, Check::new(private_endpoint::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&synapse_network_meta::META, Check::new(synapse_network::check)));
}
