//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cluster_encrypted;
#[path = "cluster_encrypted/meta.rs"]
mod cluster_encrypted_meta;
mod tls;
#[path = "tls/meta.rs"]
mod tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&cluster_encrypted_meta::META, Check::new(cluster_encrypted::check)));
    catalogue.resource.push((&tls_meta::META, Check::new(tls::check)));
}
