//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod plain_backend;
#[path = "plain_backend/meta.rs"]
mod plain_backend_meta;
mod virtual_network;
#[path = "virtual_network/meta.rs"]
mod virtual_network_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&plain_backend_meta::META, Check::new(plain_backend::check)));
    catalogue.resource.push((&virtual_network_meta::META, Check::new(virtual_network::check)));
}
