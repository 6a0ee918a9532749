//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod plain;
#[path = "plain/meta.rs"]
mod plain_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod target_group_http;
#[path = "target_group_http/meta.rs"]
mod target_group_http_meta;
mod target_group_no_health_check;
#[path = "target_group_no_health_check/meta.rs"]
mod target_group_no_health_check_meta;
mod weak_tls;
#[path = "weak_tls/meta.rs"]
mod weak_tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&plain_meta::META, Check::new(plain::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.resource.push((&target_group_http_meta::META, Check::new(target_group_http::check)));
    catalogue
        .resource
        .push((&target_group_no_health_check_meta::META, Check::new(target_group_no_health_check::check)));
    catalogue.resource.push((&weak_tls_meta::META, Check::new(weak_tls::check)));
}
