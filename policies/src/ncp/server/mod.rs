//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_control_group_egress;
#[path = "access_control_group_egress/meta.rs"]
mod access_control_group_egress_meta;
mod access_control_group_http;
#[path = "access_control_group_http/meta.rs"]
mod access_control_group_http_meta;
mod access_control_group_rdp;
#[path = "access_control_group_rdp/meta.rs"]
mod access_control_group_rdp_meta;
mod access_control_group_ssh;
#[path = "access_control_group_ssh/meta.rs"]
mod access_control_group_ssh_meta;
mod access_control_group_unused;
#[path = "access_control_group_unused/meta.rs"]
mod access_control_group_unused_meta;
mod balanced_health;
#[path = "balanced_health/meta.rs"]
mod balanced_health_meta;
mod launch_unencrypted;
#[path = "launch_unencrypted/meta.rs"]
mod launch_unencrypted_meta;
mod nas_unencrypted;
#[path = "nas_unencrypted/meta.rs"]
mod nas_unencrypted_meta;
mod nat_route;
#[path = "nat_route/meta.rs"]
mod nat_route_meta;
mod network_acl_all_ports;
#[path = "network_acl_all_ports/meta.rs"]
mod network_acl_all_ports_meta;
mod network_acl_ftp;
mod network_acl_ftp_data;
#[path = "network_acl_ftp_data/meta.rs"]
mod network_acl_ftp_data_meta;
#[path = "network_acl_ftp/meta.rs"]
mod network_acl_ftp_meta;
mod network_acl_rdp;
#[path = "network_acl_rdp/meta.rs"]
mod network_acl_rdp_meta;
mod network_acl_ssh;
#[path = "network_acl_ssh/meta.rs"]
mod network_acl_ssh_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod rule_description;
#[path = "rule_description/meta.rs"]
mod rule_description_meta;
mod unencrypted;
#[path = "unencrypted/meta.rs"]
mod unencrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue
        .firewall
        .push((&access_control_group_egress_meta::META, Check::with_params(access_control_group_egress::check)));
    catalogue
        .firewall
        .push((&access_control_group_http_meta::META, Check::with_params(access_control_group_http::check)));
    catalogue
        .firewall
        .push((&access_control_group_rdp_meta::META, Check::with_params(access_control_group_rdp::check)));
    catalogue
        .firewall
        .push((&access_control_group_ssh_meta::META, Check::with_params(access_control_group_ssh::check)));
    catalogue.linked.push((&access_control_group_unused_meta::META, Check::new(access_control_group_unused::check)));
    catalogue.linked.push((&balanced_health_meta::META, Check::new(balanced_health::check)));
    catalogue.resource.push((&launch_unencrypted_meta::META, Check::new(launch_unencrypted::check)));
    catalogue.resource.push((&nas_unencrypted_meta::META, Check::new(nas_unencrypted::check)));
    catalogue.resource.push((&nat_route_meta::META, Check::new(nat_route::check)));
    catalogue.firewall.push((&network_acl_all_ports_meta::META, Check::new(network_acl_all_ports::check)));
    catalogue.firewall.push((&network_acl_ftp_meta::META, Check::with_params(network_acl_ftp::check)));
    catalogue.firewall.push((&network_acl_ftp_data_meta::META, Check::with_params(network_acl_ftp_data::check)));
    catalogue.firewall.push((&network_acl_rdp_meta::META, Check::with_params(network_acl_rdp::check)));
    catalogue.firewall.push((&network_acl_ssh_meta::META, Check::with_params(network_acl_ssh::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.resource.push((&rule_description_meta::META, Check::new(rule_description::check)));
    catalogue.resource.push((&unencrypted_meta::META, Check::new(unencrypted::check)));
}
