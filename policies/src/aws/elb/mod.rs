//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod classic_access_logs;
#[path = "classic_access_logs/meta.rs"]
mod classic_access_logs_meta;
mod classic_cross_zone;
#[path = "classic_cross_zone/meta.rs"]
mod classic_cross_zone_meta;
mod classic_listener_tls;
#[path = "classic_listener_tls/meta.rs"]
mod classic_listener_tls_meta;
mod classic_policy_tls_version;
#[path = "classic_policy_tls_version/meta.rs"]
mod classic_policy_tls_version_meta;
mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;
mod desync;
#[path = "desync/meta.rs"]
mod desync_meta;
mod invalid_headers;
#[path = "invalid_headers/meta.rs"]
mod invalid_headers_meta;
mod lb_access_logs;
#[path = "lb_access_logs/meta.rs"]
mod lb_access_logs_meta;
mod lb_cross_zone;
#[path = "lb_cross_zone/meta.rs"]
mod lb_cross_zone_meta;
mod listener_http;
#[path = "listener_http/meta.rs"]
mod listener_http_meta;
mod listener_tls_version;
#[path = "listener_tls_version/meta.rs"]
mod listener_tls_version_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod target_group_http;
#[path = "target_group_http/meta.rs"]
mod target_group_http_meta;
mod target_group_no_health_check;
#[path = "target_group_no_health_check/meta.rs"]
mod target_group_no_health_check_meta;
mod waf;
#[path = "waf/meta.rs"]
mod waf_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&classic_access_logs_meta::META, Check::new(classic_access_logs::check)));
    catalogue.resource.push((&classic_cross_zone_meta::META, Check::new(classic_cross_zone::check)));
    catalogue.resource.push((&classic_listener_tls_meta::META, Check::new(classic_listener_tls::check)));
    catalogue.resource.push((&classic_policy_tls_version_meta::META, Check::new(classic_policy_tls_version::check)));
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
    catalogue.resource.push((&desync_meta::META, Check::new(desync::check)));
    catalogue.resource.push((&invalid_headers_meta::META, Check::new(invalid_headers::check)));
    catalogue.resource.push((&lb_access_logs_meta::META, Check::new(lb_access_logs::check)));
    catalogue.resource.push((&lb_cross_zone_meta::META, Check::new(lb_cross_zone::check)));
    catalogue.tls_listener.push((&listener_http_meta::META, Check::new(listener_http::check)));
    catalogue.tls_listener.push((&listener_tls_version_meta::META, Check::new(listener_tls_version::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.target_group.push((&target_group_http_meta::META, Check::new(target_group_http::check)));
    catalogue
        .resource
        .push((&target_group_no_health_check_meta::META, Check::new(target_group_no_health_check::check)));
    catalogue.web_entry.push((&waf_meta::META, Check::new(waf::check)));
}
