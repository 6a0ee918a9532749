//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_logs;
#[path = "access_logs/meta.rs"]
mod access_logs_meta;
mod api_replaced;
#[path = "api_replaced/meta.rs"]
mod api_replaced_meta;
mod cache_encrypted;
#[path = "cache_encrypted/meta.rs"]
mod cache_encrypted_meta;
mod caching;
#[path = "caching/meta.rs"]
mod caching_meta;
mod client_certificate;
#[path = "client_certificate/meta.rs"]
mod client_certificate_meta;
mod data_trace;
#[path = "data_trace/meta.rs"]
mod data_trace_meta;
mod deployment_replaced;
#[path = "deployment_replaced/meta.rs"]
mod deployment_replaced_meta;
mod domain_tls_version;
#[path = "domain_tls_version/meta.rs"]
mod domain_tls_version_meta;
mod execution_logs;
#[path = "execution_logs/meta.rs"]
mod execution_logs_meta;
mod method_open;
#[path = "method_open/meta.rs"]
mod method_open_meta;
mod request_validator;
#[path = "request_validator/meta.rs"]
mod request_validator_meta;
mod route_open;
#[path = "route_open/meta.rs"]
mod route_open_meta;
mod stage_no_cache;
#[path = "stage_no_cache/meta.rs"]
mod stage_no_cache_meta;
mod stage_waf;
#[path = "stage_waf/meta.rs"]
mod stage_waf_meta;
mod tracing;
#[path = "tracing/meta.rs"]
mod tracing_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&access_logs_meta::META, Check::new(access_logs::check)));
    catalogue.replacement.push((&api_replaced_meta::META, Check::new(api_replaced::check)));
    catalogue.resource.push((&cache_encrypted_meta::META, Check::new(cache_encrypted::check)));
    catalogue.resource.push((&caching_meta::META, Check::new(caching::check)));
    catalogue.linked.push((&client_certificate_meta::META, Check::new(client_certificate::check)));
    catalogue.resource.push((&data_trace_meta::META, Check::new(data_trace::check)));
    catalogue.replacement.push((&deployment_replaced_meta::META, Check::new(deployment_replaced::check)));
    catalogue.tls_listener.push((&domain_tls_version_meta::META, Check::new(domain_tls_version::check)));
    catalogue.linked.push((&execution_logs_meta::META, Check::new(execution_logs::check)));
    catalogue.api_method.push((&method_open_meta::META, Check::new(method_open::check)));
    catalogue.resource.push((&request_validator_meta::META, Check::new(request_validator::check)));
    catalogue.resource.push((&route_open_meta::META, Check::new(route_open::check)));
    catalogue.resource.push((&stage_no_cache_meta::META, Check::new(stage_no_cache::check)));
    catalogue.web_entry.push((&stage_waf_meta::META, Check::new(stage_waf::check)));
    catalogue.resource.push((&tracing_meta::META, Check::new(tracing::check)));
}
