//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod basic;
#[path = "basic/meta.rs"]
mod basic_meta;
mod plain_port;
#[path = "plain_port/meta.rs"]
mod plain_port_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod weak_tls;
#[path = "weak_tls/meta.rs"]
mod weak_tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&basic_meta::META, Check::new(basic::check)));
    catalogue.resource.push((&plain_port_meta::META, Check::new(plain_port::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&weak_tls_meta::META, Check::new(weak_tls::check)));
}
