//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod index_replicas;
#[path = "index_replicas/meta.rs"]
mod index_replicas_meta;
mod open_ips;
#[path = "open_ips/meta.rs"]
mod open_ips_meta;
mod replicas;
#[path = "replicas/meta.rs"]
mod replicas_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&index_replicas_meta::META, Check::new(index_replicas::check)));
    catalogue.resource.push((&open_ips_meta::META, Check::new(open_ips::check)));
    catalogue.resource.push((&replicas_meta::META, Check::new(replicas::check)));
}
