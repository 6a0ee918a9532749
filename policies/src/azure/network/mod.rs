//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cdn_http;
#[path = "cdn_http/meta.rs"]
mod cdn_http_meta;
mod cdn_no_https;
#[path = "cdn_no_https/meta.rs"]
mod cdn_no_https_meta;
mod cdn_weak_tls;
#[path = "cdn_weak_tls/meta.rs"]
mod cdn_weak_tls_meta;
mod firewall_intrusions;
#[path = "firewall_intrusions/meta.rs"]
mod firewall_intrusions_meta;
mod firewall_no_policy;
#[path = "firewall_no_policy/meta.rs"]
mod firewall_no_policy_meta;
mod firewall_threat_intel;
#[path = "firewall_threat_intel/meta.rs"]
mod firewall_threat_intel_meta;
mod flow_log_off;
#[path = "flow_log_off/meta.rs"]
mod flow_log_off_meta;
mod flow_log_retention;
#[path = "flow_log_retention/meta.rs"]
mod flow_log_retention_meta;
mod front_door_log4j;
#[path = "front_door_log4j/meta.rs"]
mod front_door_log4j_meta;
mod front_door_waf;
#[path = "front_door_waf/meta.rs"]
mod front_door_waf_meta;
mod frontdoor_firewall_off;
#[path = "frontdoor_firewall_off/meta.rs"]
mod frontdoor_firewall_off_meta;
mod gateway_http;
#[path = "gateway_http/meta.rs"]
mod gateway_http_meta;
mod gateway_log4j;
#[path = "gateway_log4j/meta.rs"]
mod gateway_log4j_meta;
mod gateway_policy_off;
#[path = "gateway_policy_off/meta.rs"]
mod gateway_policy_off_meta;
mod gateway_waf;
#[path = "gateway_waf/meta.rs"]
mod gateway_waf_meta;
mod gateway_weak_tls;
#[path = "gateway_weak_tls/meta.rs"]
mod gateway_weak_tls_meta;
mod interface_group;
#[path = "interface_group/meta.rs"]
mod interface_group_meta;
mod ip_forwarding;
#[path = "ip_forwarding/meta.rs"]
mod ip_forwarding_meta;
mod one_dns_server;
#[path = "one_dns_server/meta.rs"]
mod one_dns_server_meta;
mod public_dns;
#[path = "public_dns/meta.rs"]
mod public_dns_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod public_serial_console;
#[path = "public_serial_console/meta.rs"]
mod public_serial_console_meta;
mod security_group_egress;
#[path = "security_group_egress/meta.rs"]
mod security_group_egress_meta;
mod security_group_http;
#[path = "security_group_http/meta.rs"]
mod security_group_http_meta;
mod security_group_ingress;
#[path = "security_group_ingress/meta.rs"]
mod security_group_ingress_meta;
mod security_group_rdp;
#[path = "security_group_rdp/meta.rs"]
mod security_group_rdp_meta;
mod security_group_sensitive;
#[path = "security_group_sensitive/meta.rs"]
mod security_group_sensitive_meta;
mod security_group_ssh;
#[path = "security_group_ssh/meta.rs"]
mod security_group_ssh_meta;
mod security_group_udp;
#[path = "security_group_udp/meta.rs"]
mod security_group_udp_meta;
mod service_fabric_no_directory;
#[path = "service_fabric_no_directory/meta.rs"]
mod service_fabric_no_directory_meta;
mod service_fabric_protection;
#[path = "service_fabric_protection/meta.rs"]
mod service_fabric_protection_meta;
mod subnet_group;
#[path = "subnet_group/meta.rs"]
mod subnet_group_meta;
mod unused_address;
#[path = "unused_address/meta.rs"]
mod unused_address_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&cdn_http_meta::META, Check::new(cdn_http::check)));
    catalogue.resource.push((&cdn_no_https_meta::META, Check::new(cdn_no_https::check)));
    catalogue.resource.push((&cdn_weak_tls_meta::META, Check::new(cdn_weak_tls::check)));
    catalogue.resource.push((&firewall_intrusions_meta::META, Check::new(firewall_intrusions::check)));
    catalogue.resource.push((&firewall_no_policy_meta::META, Check::new(firewall_no_policy::check)));
    catalogue.resource.push((&firewall_threat_intel_meta::META, Check::new(firewall_threat_intel::check)));
    catalogue.resource.push((&flow_log_off_meta::META, Check::new(flow_log_off::check)));
    catalogue.resource.push((&flow_log_retention_meta::META, Check::new(flow_log_retention::check)));
    catalogue.resource.push((&front_door_log4j_meta::META, Check::new(front_door_log4j::check)));
    catalogue.resource.push((&front_door_waf_meta::META, Check::new(front_door_waf::check)));
    catalogue.resource.push((&frontdoor_firewall_off_meta::META, Check::new(frontdoor_firewall_off::check)));
    catalogue.resource.push((&gateway_http_meta::META, Check::new(gateway_http::check)));
    catalogue.resource.push((&gateway_log4j_meta::META, Check::new(gateway_log4j::check)));
    catalogue.resource.push((&gateway_policy_off_meta::META, Check::new(gateway_policy_off::check)));
    catalogue.linked.push((&gateway_waf_meta::META, Check::new(gateway_waf::check)));
    catalogue.resource.push((&gateway_weak_tls_meta::META, Check::new(gateway_weak_tls::check)));
    catalogue.guarded_interface.push((&interface_group_meta::META, Check::new(interface_group::check)));
    catalogue.resource.push((&ip_forwarding_meta::META, Check::new(ip_forwarding::check)));
    catalogue.resource.push((&one_dns_server_meta::META, Check::new(one_dns_server::check)));
    catalogue.resource.push((&public_dns_meta::META, Check::new(public_dns::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.linked.push((&public_serial_console_meta::META, Check::new(public_serial_console::check)));
    catalogue.firewall.push((&security_group_egress_meta::META, Check::with_params(security_group_egress::check)));
    catalogue.firewall.push((&security_group_http_meta::META, Check::with_params(security_group_http::check)));
    catalogue.firewall.push((&security_group_ingress_meta::META, Check::with_params(security_group_ingress::check)));
    catalogue.firewall.push((&security_group_rdp_meta::META, Check::with_params(security_group_rdp::check)));
    catalogue
        .firewall
        .push((&security_group_sensitive_meta::META, Check::with_params(security_group_sensitive::check)));
    catalogue.firewall.push((&security_group_ssh_meta::META, Check::with_params(security_group_ssh::check)));
    catalogue.firewall.push((&security_group_udp_meta::META, Check::with_params(security_group_udp::check)));
    catalogue.resource.push((&service_fabric_no_directory_meta::META, Check::new(service_fabric_no_directory::check)));
    catalogue.resource.push((&service_fabric_protection_meta::META, Check::new(service_fabric_protection::check)));
    catalogue.linked.push((&subnet_group_meta::META, Check::new(subnet_group::check)));
    catalogue.attachable.push((&unused_address_meta::META, Check::new(unused_address::check)));
}
