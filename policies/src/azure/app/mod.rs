//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod authentication;
#[path = "authentication/meta.rs"]
mod authentication_meta;
mod builtin_logging;
#[path = "builtin_logging/meta.rs"]
mod builtin_logging_meta;
mod client_certificates;
#[path = "client_certificates/meta.rs"]
mod client_certificates_meta;
mod cors_everyone;
#[path = "cors_everyone/meta.rs"]
mod cors_everyone_meta;
mod detailed_errors;
#[path = "detailed_errors/meta.rs"]
mod detailed_errors_meta;
mod environment_zones;
#[path = "environment_zones/meta.rs"]
mod environment_zones_meta;
mod failed_requests;
#[path = "failed_requests/meta.rs"]
mod failed_requests_meta;
mod ftp;
#[path = "ftp/meta.rs"]
mod ftp_meta;
mod http2;
#[path = "http2/meta.rs"]
mod http2_meta;
mod http_allowed;
#[path = "http_allowed/meta.rs"]
mod http_allowed_meta;
mod http_logging;
#[path = "http_logging/meta.rs"]
mod http_logging_meta;
mod identity;
#[path = "identity/meta.rs"]
mod identity_meta;
mod no_azure_files;
#[path = "no_azure_files/meta.rs"]
mod no_azure_files_meta;
mod no_health_check;
#[path = "no_health_check/meta.rs"]
mod no_health_check_meta;
mod not_always_on;
#[path = "not_always_on/meta.rs"]
mod not_always_on_meta;
mod old_dotnet;
#[path = "old_dotnet/meta.rs"]
mod old_dotnet_meta;
mod old_java;
#[path = "old_java/meta.rs"]
mod old_java_meta;
mod old_php;
#[path = "old_php/meta.rs"]
mod old_php_meta;
mod old_python;
#[path = "old_python/meta.rs"]
mod old_python_meta;
mod plan_development;
#[path = "plan_development/meta.rs"]
mod plan_development_meta;
mod plan_one_worker;
#[path = "plan_one_worker/meta.rs"]
mod plan_one_worker_meta;
mod plan_one_zone;
#[path = "plan_one_zone/meta.rs"]
mod plan_one_zone_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod remote_debugging;
#[path = "remote_debugging/meta.rs"]
mod remote_debugging_meta;
mod spring_network;
#[path = "spring_network/meta.rs"]
mod spring_network_meta;
mod spring_portal_http;
#[path = "spring_portal_http/meta.rs"]
mod spring_portal_http_meta;
mod spring_tls;
#[path = "spring_tls/meta.rs"]
mod spring_tls_meta;
mod weak_tls;
#[path = "weak_tls/meta.rs"]
mod weak_tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&authentication_meta::META, Check::new(authentication::check)));
    catalogue.resource.push((&builtin_logging_meta::META, Check::new(builtin_logging::check)));
    catalogue.resource.push((&client_certificates_meta::META, Check::new(client_certificates::check)));
    catalogue.resource.push((&cors_everyone_meta::META, Check::new(cors_everyone::check)));
    catalogue.resource.push((&detailed_errors_meta::META, Check::new(detailed_errors::check)));
    catalogue.resource.push((&environment_zones_meta::META, Check::new(environment_zones::check)));
    catalogue.resource.push((&failed_requests_meta::META, Check::new(failed_requests::check)));
    catalogue.resource.push((&ftp_meta::META, Check::new(ftp::check)));
    catalogue.resource.push((&http2_meta::META, Check::new(http2::check)));
    catalogue.resource.push((&http_allowed_meta::META, Check::new(http_allowed::check)));
    catalogue.resource.push((&http_logging_meta::META, Check::new(http_logging::check)));
    catalogue.resource.push((&identity_meta::META, Check::new(identity::check)));
    catalogue.resource.push((&no_azure_files_meta::META, Check::new(no_azure_files::check)));
    catalogue.resource.push((&no_health_check_meta::META, Check::new(no_health_check::check)));
    catalogue.resource.push((&not_always_on_meta::META, Check::new(not_always_on::check)));
    catalogue.resource.push((&old_dotnet_meta::META, Check::new(old_dotnet::check)));
    catalogue.resource.push((&old_java_meta::META, Check::new(old_java::check)));
    catalogue.resource.push((&old_php_meta::META, Check::new(old_php::check)));
    catalogue.resource.push((&old_python_meta::META, Check::new(old_python::check)));
    catalogue.resource.push((&plan_development_meta::META, Check::new(plan_development::check)));
    catalogue.resource.push((&plan_one_worker_meta::META, Check::new(plan_one_worker::check)));
    catalogue.resource.push((&plan_one_zone_meta::META, Check::new(plan_one_zone::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&remote_debugging_meta::META, Check::new(remote_debugging::check)));
    catalogue.resource.push((&spring_network_meta::META, Check::new(spring_network::check)));
    catalogue.resource.push((&spring_portal_http_meta::META, Check::new(spring_portal_http::check)));
    catalogue.linked.push((&spring_tls_meta::META, Check::new(spring_tls::check)));
    catalogue.resource.push((&weak_tls_meta::META, Check::new(weak_tls::check)));
}
