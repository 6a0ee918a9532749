//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_client_certificate;
#[path = "no_client_certificate/meta.rs"]
mod no_client_certificate_meta;
mod old_tls;
#[path = "old_tls/meta.rs"]
mod old_tls_meta;
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
    catalogue.resource.push((&no_client_certificate_meta::META, Check::new(no_client_certificate::check)));
    catalogue.resource.push((&old_tls_meta::META, Check::new(old_tls::check)));
    catalogue.resource.push((&plain_backend_meta::META, Check::new(plain_backend::check)));
    catalogue.resource.push((&virtual_network_meta::META, Check::new(virtual_network::check)));
}
