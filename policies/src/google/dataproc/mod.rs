//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_cluster;
#[path = "public_cluster/meta.rs"]
mod public_cluster_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&public_cluster_meta::META, Check::new(public_cluster::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
}
