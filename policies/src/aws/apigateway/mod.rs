//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_logs;
#[path = "access_logs/meta.rs"]
mod access_logs_meta;
mod cache_encrypted;
#[path = "cache_encrypted/meta.rs"]
mod cache_encrypted_meta;
mod domain_tls_version;
#[path = "domain_tls_version/meta.rs"]
mod domain_tls_version_meta;
mod tracing;
#[path = "tracing/meta.rs"]
mod tracing_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&access_logs_meta::META, Check::new(access_logs::check)));
    catalogue.resource.push((&cache_encrypted_meta::META, Check::new(cache_encrypted::check)));
    catalogue.tls_listener.push((&domain_tls_version_meta::META, Check::new(domain_tls_version::check)));
    catalogue.resource.push((&tracing_meta::META, Check::new(tracing::check)));
}
