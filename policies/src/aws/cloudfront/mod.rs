//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_logs;
#[path = "access_logs/meta.rs"]
mod access_logs_meta;
mod default_certificate;
#[path = "default_certificate/meta.rs"]
mod default_certificate_meta;
mod default_root_object;
#[path = "default_root_object/meta.rs"]
mod default_root_object_meta;
mod disabled;
#[path = "disabled/meta.rs"]
mod disabled_meta;
mod log4j;
#[path = "log4j/meta.rs"]
mod log4j_meta;
mod no_geo_restriction;
#[path = "no_geo_restriction/meta.rs"]
mod no_geo_restriction_meta;
mod no_hsts;
#[path = "no_hsts/meta.rs"]
mod no_hsts_meta;
mod origin_failover;
#[path = "origin_failover/meta.rs"]
mod origin_failover_meta;
mod origin_ssl3;
#[path = "origin_ssl3/meta.rs"]
mod origin_ssl3_meta;
mod response_headers;
#[path = "response_headers/meta.rs"]
mod response_headers_meta;
mod s3_origin_access;
#[path = "s3_origin_access/meta.rs"]
mod s3_origin_access_meta;
mod service_origin_https;
#[path = "service_origin_https/meta.rs"]
mod service_origin_https_meta;
mod tls_version;
#[path = "tls_version/meta.rs"]
mod tls_version_meta;
mod viewer_http;
#[path = "viewer_http/meta.rs"]
mod viewer_http_meta;
mod waf;
#[path = "waf/meta.rs"]
mod waf_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&access_logs_meta::META, Check::new(access_logs::check)));
    catalogue.resource.push((&default_certificate_meta::META, Check::new(default_certificate::check)));
    catalogue.resource.push((&default_root_object_meta::META, Check::new(default_root_object::check)));
    catalogue.resource.push((&disabled_meta::META, Check::new(disabled::check)));
    catalogue.log4j_guard.push((&log4j_meta::META, Check::new(log4j::check)));
    catalogue.resource.push((&no_geo_restriction_meta::META, Check::new(no_geo_restriction::check)));
    catalogue.resource.push((&no_hsts_meta::META, Check::new(no_hsts::check)));
    catalogue.resource.push((&origin_failover_meta::META, Check::new(origin_failover::check)));
    catalogue.resource.push((&origin_ssl3_meta::META, Check::new(origin_ssl3::check)));
    catalogue.resource.push((&response_headers_meta::META, Check::new(response_headers::check)));
    catalogue.resource.push((&s3_origin_access_meta::META, Check::new(s3_origin_access::check)));
    catalogue.resource.push((&service_origin_https_meta::META, Check::new(service_origin_https::check)));
    catalogue.tls_listener.push((&tls_version_meta::META, Check::new(tls_version::check)));
    catalogue.tls_listener.push((&viewer_http_meta::META, Check::new(viewer_http::check)));
    catalogue.resource.push((&waf_meta::META, Check::new(waf::check)));
}
