//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod admin_user;
#[path = "admin_user/meta.rs"]
mod admin_user_meta;
mod anonymous_pull;
#[path = "anonymous_pull/meta.rs"]
mod anonymous_pull_meta;
mod basic;
#[path = "basic/meta.rs"]
mod basic_meta;
mod data_endpoint;
#[path = "data_endpoint/meta.rs"]
mod data_endpoint_meta;
mod no_quarantine;
#[path = "no_quarantine/meta.rs"]
mod no_quarantine_meta;
mod one_region;
#[path = "one_region/meta.rs"]
mod one_region_meta;
mod one_zone;
#[path = "one_zone/meta.rs"]
mod one_zone_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod retention;
#[path = "retention/meta.rs"]
mod retention_meta;
mod unsigned;
#[path = "unsigned/meta.rs"]
mod unsigned_meta;
mod webhook_http;
#[path = "webhook_http/meta.rs"]
mod webhook_http_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&admin_user_meta::META, Check::new(admin_user::check)));
    catalogue.resource.push((&anonymous_pull_meta::META, Check::new(anonymous_pull::check)));
    catalogue.resource.push((&basic_meta::META, Check::new(basic::check)));
    catalogue.resource.push((&data_endpoint_meta::META, Check::new(data_endpoint::check)));
    catalogue.resource.push((&no_quarantine_meta::META, Check::new(no_quarantine::check)));
    catalogue.resource.push((&one_region_meta::META, Check::new(one_region::check)));
    catalogue.resource.push((&one_zone_meta::META, Check::new(one_zone::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&retention_meta::META, Check::new(retention::check)));
    catalogue.resource.push((&unsigned_meta::META, Check::new(unsigned::check)));
    catalogue.resource.push((&webhook_http_meta::META, Check::new(webhook_http::check)));
}
