//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod always_admit;
#[path = "always_admit/meta.rs"]
mod always_admit_meta;
mod always_allow;
#[path = "always_allow/meta.rs"]
mod always_allow_meta;
mod always_pull_images;
#[path = "always_pull_images/meta.rs"]
mod always_pull_images_meta;
mod anonymous_auth;
#[path = "anonymous_auth/meta.rs"]
mod anonymous_auth_meta;
mod api_server_ciphers;
#[path = "api_server_ciphers/meta.rs"]
mod api_server_ciphers_meta;
mod api_server_client_ca;
#[path = "api_server_client_ca/meta.rs"]
mod api_server_client_ca_meta;
mod api_server_profiling;
#[path = "api_server_profiling/meta.rs"]
mod api_server_profiling_meta;
mod api_server_tls;
#[path = "api_server_tls/meta.rs"]
mod api_server_tls_meta;
mod audit_log;
mod audit_log_age;
#[path = "audit_log_age/meta.rs"]
mod audit_log_age_meta;
mod audit_log_backups;
#[path = "audit_log_backups/meta.rs"]
mod audit_log_backups_meta;
#[path = "audit_log/meta.rs"]
mod audit_log_meta;
mod audit_log_size;
#[path = "audit_log_size/meta.rs"]
mod audit_log_size_meta;
mod basic_auth;
#[path = "basic_auth/meta.rs"]
mod basic_auth_meta;
mod controller_credentials;
#[path = "controller_credentials/meta.rs"]
mod controller_credentials_meta;
mod controller_manager_bind;
#[path = "controller_manager_bind/meta.rs"]
mod controller_manager_bind_meta;
mod controller_manager_profiling;
#[path = "controller_manager_profiling/meta.rs"]
mod controller_manager_profiling_meta;
mod encryption_provider;
#[path = "encryption_provider/meta.rs"]
mod encryption_provider_meta;
mod etcd_auto_tls;
#[path = "etcd_auto_tls/meta.rs"]
mod etcd_auto_tls_meta;
mod etcd_ca;
#[path = "etcd_ca/meta.rs"]
mod etcd_ca_meta;
mod etcd_client_auth;
#[path = "etcd_client_auth/meta.rs"]
mod etcd_client_auth_meta;
mod etcd_client_cert;
#[path = "etcd_client_cert/meta.rs"]
mod etcd_client_cert_meta;
mod etcd_peer_auth;
#[path = "etcd_peer_auth/meta.rs"]
mod etcd_peer_auth_meta;
mod etcd_peer_auto_tls;
#[path = "etcd_peer_auto_tls/meta.rs"]
mod etcd_peer_auto_tls_meta;
mod etcd_peer_tls;
#[path = "etcd_peer_tls/meta.rs"]
mod etcd_peer_tls_meta;
mod etcd_tls;
#[path = "etcd_tls/meta.rs"]
mod etcd_tls_meta;
mod event_rate_limit;
#[path = "event_rate_limit/meta.rs"]
mod event_rate_limit_meta;
mod file_ownership;
#[path = "file_ownership/meta.rs"]
mod file_ownership_meta;
mod file_permissions;
#[path = "file_permissions/meta.rs"]
mod file_permissions_meta;
mod insecure_bind_address;
#[path = "insecure_bind_address/meta.rs"]
mod insecure_bind_address_meta;
mod insecure_port;
#[path = "insecure_port/meta.rs"]
mod insecure_port_meta;
mod kubelet_always_allow;
#[path = "kubelet_always_allow/meta.rs"]
mod kubelet_always_allow_meta;
mod kubelet_anonymous_auth;
#[path = "kubelet_anonymous_auth/meta.rs"]
mod kubelet_anonymous_auth_meta;
mod kubelet_ca;
#[path = "kubelet_ca/meta.rs"]
mod kubelet_ca_meta;
mod kubelet_ciphers;
#[path = "kubelet_ciphers/meta.rs"]
mod kubelet_ciphers_meta;
mod kubelet_client_ca;
#[path = "kubelet_client_ca/meta.rs"]
mod kubelet_client_ca_meta;
mod kubelet_client_cert;
#[path = "kubelet_client_cert/meta.rs"]
mod kubelet_client_cert_meta;
mod kubelet_default_ciphers;
#[path = "kubelet_default_ciphers/meta.rs"]
mod kubelet_default_ciphers_meta;
mod kubelet_events;
#[path = "kubelet_events/meta.rs"]
mod kubelet_events_meta;
mod kubelet_hostname;
#[path = "kubelet_hostname/meta.rs"]
mod kubelet_hostname_meta;
mod kubelet_https;
#[path = "kubelet_https/meta.rs"]
mod kubelet_https_meta;
mod kubelet_iptables;
#[path = "kubelet_iptables/meta.rs"]
mod kubelet_iptables_meta;
mod kubelet_kernel_defaults;
#[path = "kubelet_kernel_defaults/meta.rs"]
mod kubelet_kernel_defaults_meta;
mod kubelet_read_only_port;
#[path = "kubelet_read_only_port/meta.rs"]
mod kubelet_read_only_port_meta;
mod kubelet_rotate_certificates;
#[path = "kubelet_rotate_certificates/meta.rs"]
mod kubelet_rotate_certificates_meta;
mod kubelet_streaming_timeout;
#[path = "kubelet_streaming_timeout/meta.rs"]
mod kubelet_streaming_timeout_meta;
mod kubelet_tls;
#[path = "kubelet_tls/meta.rs"]
mod kubelet_tls_meta;
mod namespace_lifecycle;
#[path = "namespace_lifecycle/meta.rs"]
mod namespace_lifecycle_meta;
mod node_authorizer;
#[path = "node_authorizer/meta.rs"]
mod node_authorizer_meta;
mod node_restriction;
#[path = "node_restriction/meta.rs"]
mod node_restriction_meta;
mod pod_gc_threshold;
#[path = "pod_gc_threshold/meta.rs"]
mod pod_gc_threshold_meta;
mod pod_security_plugin;
#[path = "pod_security_plugin/meta.rs"]
mod pod_security_plugin_meta;
mod pod_security_policy_plugin;
#[path = "pod_security_policy_plugin/meta.rs"]
mod pod_security_policy_plugin_meta;
mod rbac_off;
#[path = "rbac_off/meta.rs"]
mod rbac_off_meta;
mod request_timeout;
#[path = "request_timeout/meta.rs"]
mod request_timeout_meta;
mod root_ca;
#[path = "root_ca/meta.rs"]
mod root_ca_meta;
mod scheduler_bind;
#[path = "scheduler_bind/meta.rs"]
mod scheduler_bind_meta;
mod scheduler_profiling;
#[path = "scheduler_profiling/meta.rs"]
mod scheduler_profiling_meta;
mod secure_port;
#[path = "secure_port/meta.rs"]
mod secure_port_meta;
mod server_certificate_rotation;
#[path = "server_certificate_rotation/meta.rs"]
mod server_certificate_rotation_meta;
mod service_account_admission;
#[path = "service_account_admission/meta.rs"]
mod service_account_admission_meta;
mod service_account_key;
#[path = "service_account_key/meta.rs"]
mod service_account_key_meta;
mod service_account_lookup;
#[path = "service_account_lookup/meta.rs"]
mod service_account_lookup_meta;
mod service_account_private_key;
#[path = "service_account_private_key/meta.rs"]
mod service_account_private_key_meta;
mod service_external_ips;
#[path = "service_external_ips/meta.rs"]
mod service_external_ips_meta;
mod token_auth;
#[path = "token_auth/meta.rs"]
mod token_auth_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.control_plane.push((&always_admit_meta::META, Check::new(always_admit::check)));
    catalogue.control_plane.push((&always_allow_meta::META, Check::new(always_allow::check)));
    catalogue.control_plane.push((&always_pull_images_meta::META, Check::new(always_pull_images::check)));
    catalogue.control_plane.push((&anonymous_auth_meta::META, Check::new(anonymous_auth::check)));
    catalogue.control_plane.push((&api_server_ciphers_meta::META, Check::new(api_server_ciphers::check)));
    catalogue.control_plane.push((&api_server_client_ca_meta::META, Check::new(api_server_client_ca::check)));
    catalogue.control_plane.push((&api_server_profiling_meta::META, Check::new(api_server_profiling::check)));
    catalogue.control_plane.push((&api_server_tls_meta::META, Check::new(api_server_tls::check)));
    catalogue.control_plane.push((&audit_log_meta::META, Check::new(audit_log::check)));
    catalogue.control_plane.push((&audit_log_age_meta::META, Check::new(audit_log_age::check)));
    catalogue.control_plane.push((&audit_log_backups_meta::META, Check::new(audit_log_backups::check)));
    catalogue.control_plane.push((&audit_log_size_meta::META, Check::new(audit_log_size::check)));
    catalogue.control_plane.push((&basic_auth_meta::META, Check::new(basic_auth::check)));
    catalogue.control_plane.push((&controller_credentials_meta::META, Check::new(controller_credentials::check)));
    catalogue.control_plane.push((&controller_manager_bind_meta::META, Check::new(controller_manager_bind::check)));
    catalogue
        .control_plane
        .push((&controller_manager_profiling_meta::META, Check::new(controller_manager_profiling::check)));
    catalogue.control_plane.push((&encryption_provider_meta::META, Check::new(encryption_provider::check)));
    catalogue.control_plane.push((&etcd_auto_tls_meta::META, Check::new(etcd_auto_tls::check)));
    catalogue.control_plane.push((&etcd_ca_meta::META, Check::new(etcd_ca::check)));
    catalogue.control_plane.push((&etcd_client_auth_meta::META, Check::new(etcd_client_auth::check)));
    catalogue.control_plane.push((&etcd_client_cert_meta::META, Check::new(etcd_client_cert::check)));
    catalogue.control_plane.push((&etcd_peer_auth_meta::META, Check::new(etcd_peer_auth::check)));
    catalogue.control_plane.push((&etcd_peer_auto_tls_meta::META, Check::new(etcd_peer_auto_tls::check)));
    catalogue.control_plane.push((&etcd_peer_tls_meta::META, Check::new(etcd_peer_tls::check)));
    catalogue.control_plane.push((&etcd_tls_meta::META, Check::new(etcd_tls::check)));
    catalogue.control_plane.push((&event_rate_limit_meta::META, Check::new(event_rate_limit::check)));
    catalogue.resource.push((&file_ownership_meta::META, Check::new(file_ownership::check)));
    catalogue.resource.push((&file_permissions_meta::META, Check::new(file_permissions::check)));
    catalogue.control_plane.push((&insecure_bind_address_meta::META, Check::new(insecure_bind_address::check)));
    catalogue.control_plane.push((&insecure_port_meta::META, Check::new(insecure_port::check)));
    catalogue.control_plane.push((&kubelet_always_allow_meta::META, Check::new(kubelet_always_allow::check)));
    catalogue.control_plane.push((&kubelet_anonymous_auth_meta::META, Check::new(kubelet_anonymous_auth::check)));
    catalogue.control_plane.push((&kubelet_ca_meta::META, Check::new(kubelet_ca::check)));
    catalogue.control_plane.push((&kubelet_ciphers_meta::META, Check::new(kubelet_ciphers::check)));
    catalogue.control_plane.push((&kubelet_client_ca_meta::META, Check::new(kubelet_client_ca::check)));
    catalogue.control_plane.push((&kubelet_client_cert_meta::META, Check::new(kubelet_client_cert::check)));
    catalogue.control_plane.push((&kubelet_default_ciphers_meta::META, Check::new(kubelet_default_ciphers::check)));
    catalogue.control_plane.push((&kubelet_events_meta::META, Check::new(kubelet_events::check)));
    catalogue.control_plane.push((&kubelet_hostname_meta::META, Check::new(kubelet_hostname::check)));
    catalogue.control_plane.push((&kubelet_https_meta::META, Check::new(kubelet_https::check)));
    catalogue.control_plane.push((&kubelet_iptables_meta::META, Check::new(kubelet_iptables::check)));
    catalogue.control_plane.push((&kubelet_kernel_defaults_meta::META, Check::new(kubelet_kernel_defaults::check)));
    catalogue.control_plane.push((&kubelet_read_only_port_meta::META, Check::new(kubelet_read_only_port::check)));
    catalogue
        .control_plane
        .push((&kubelet_rotate_certificates_meta::META, Check::new(kubelet_rotate_certificates::check)));
    catalogue.control_plane.push((&kubelet_streaming_timeout_meta::META, Check::new(kubelet_streaming_timeout::check)));
    catalogue.control_plane.push((&kubelet_tls_meta::META, Check::new(kubelet_tls::check)));
    catalogue.control_plane.push((&namespace_lifecycle_meta::META, Check::new(namespace_lifecycle::check)));
    catalogue.control_plane.push((&node_authorizer_meta::META, Check::new(node_authorizer::check)));
    catalogue.control_plane.push((&node_restriction_meta::META, Check::new(node_restriction::check)));
    catalogue.control_plane.push((&pod_gc_threshold_meta::META, Check::new(pod_gc_threshold::check)));
    catalogue.control_plane.push((&pod_security_plugin_meta::META, Check::new(pod_security_plugin::check)));
    catalogue
        .control_plane
        .push((&pod_security_policy_plugin_meta::META, Check::new(pod_security_policy_plugin::check)));
    catalogue.control_plane.push((&rbac_off_meta::META, Check::new(rbac_off::check)));
    catalogue.control_plane.push((&request_timeout_meta::META, Check::new(request_timeout::check)));
    catalogue.control_plane.push((&root_ca_meta::META, Check::new(root_ca::check)));
    catalogue.control_plane.push((&scheduler_bind_meta::META, Check::new(scheduler_bind::check)));
    catalogue.control_plane.push((&scheduler_profiling_meta::META, Check::new(scheduler_profiling::check)));
    catalogue.control_plane.push((&secure_port_meta::META, Check::new(secure_port::check)));
    catalogue
        .control_plane
        .push((&server_certificate_rotation_meta::META, Check::new(server_certificate_rotation::check)));
    catalogue.control_plane.push((&service_account_admission_meta::META, Check::new(service_account_admission::check)));
    catalogue.control_plane.push((&service_account_key_meta::META, Check::new(service_account_key::check)));
    catalogue.control_plane.push((&service_account_lookup_meta::META, Check::new(service_account_lookup::check)));
    catalogue
        .control_plane
        .push((&service_account_private_key_meta::META, Check::new(service_account_private_key::check)));
    catalogue.control_plane.push((&service_external_ips_meta::META, Check::new(service_external_ips::check)));
    catalogue.control_plane.push((&token_auth_meta::META, Check::new(token_auth::check)));
}
