//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod classic_security_group;
#[path = "classic_security_group/meta.rs"]
mod classic_security_group_meta;
mod default_security_group;
#[path = "default_security_group/meta.rs"]
mod default_security_group_meta;
mod default_vpc;
#[path = "default_vpc/meta.rs"]
mod default_vpc_meta;
mod endpoint_acceptance;
#[path = "endpoint_acceptance/meta.rs"]
mod endpoint_acceptance_meta;
mod flow_log;
#[path = "flow_log/meta.rs"]
mod flow_log_meta;
mod inline_rules;
#[path = "inline_rules/meta.rs"]
mod inline_rules_meta;
mod nat_instance;
#[path = "nat_instance/meta.rs"]
mod nat_instance_meta;
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
mod peering_route;
#[path = "peering_route/meta.rs"]
mod peering_route_meta;
mod security_group_all_ports;
#[path = "security_group_all_ports/meta.rs"]
mod security_group_all_ports_meta;
mod security_group_databases;
#[path = "security_group_databases/meta.rs"]
mod security_group_databases_meta;
mod security_group_description;
#[path = "security_group_description/meta.rs"]
mod security_group_description_meta;
mod security_group_egress;
mod security_group_egress_all_ports;
#[path = "security_group_egress_all_ports/meta.rs"]
mod security_group_egress_all_ports_meta;
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
mod security_group_rule_description;
#[path = "security_group_rule_description/meta.rs"]
mod security_group_rule_description_meta;
mod security_group_ssh;
#[path = "security_group_ssh/meta.rs"]
mod security_group_ssh_meta;
mod subnet_public_ip;
#[path = "subnet_public_ip/meta.rs"]
mod subnet_public_ip_meta;
mod transit_gateway_auto_accept;
#[path = "transit_gateway_auto_accept/meta.rs"]
mod transit_gateway_auto_accept_meta;
mod unused_network_acl;
#[path = "unused_network_acl/meta.rs"]
mod unused_network_acl_meta;
mod unused_security_group;
#[path = "unused_security_group/meta.rs"]
mod unused_security_group_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&classic_security_group_meta::META, Check::new(classic_security_group::check)));
    catalogue.default_group.push((&default_security_group_meta::META, Check::new(default_security_group::check)));
    catalogue.resource.push((&default_vpc_meta::META, Check::new(default_vpc::check)));
    catalogue.resource.push((&endpoint_acceptance_meta::META, Check::new(endpoint_acceptance::check)));
    catalogue.linked.push((&flow_log_meta::META, Check::new(flow_log::check)));
    catalogue.resource.push((&inline_rules_meta::META, Check::new(inline_rules::check)));
    catalogue.resource.push((&nat_instance_meta::META, Check::new(nat_instance::check)));
    catalogue.firewall.push((&network_acl_all_ports_meta::META, Check::new(network_acl_all_ports::check)));
    catalogue.firewall.push((&network_acl_ftp_meta::META, Check::with_params(network_acl_ftp::check)));
    catalogue.firewall.push((&network_acl_ftp_data_meta::META, Check::with_params(network_acl_ftp_data::check)));
    catalogue.firewall.push((&network_acl_rdp_meta::META, Check::with_params(network_acl_rdp::check)));
    catalogue.firewall.push((&network_acl_ssh_meta::META, Check::with_params(network_acl_ssh::check)));
    catalogue.resource.push((&peering_route_meta::META, Check::with_params(peering_route::check)));
    catalogue
        .firewall
        .push((&security_group_all_ports_meta::META, Check::with_params(security_group_all_ports::check)));
    catalogue
        .firewall
        .push((&security_group_databases_meta::META, Check::with_params(security_group_databases::check)));
    catalogue.resource.push((&security_group_description_meta::META, Check::new(security_group_description::check)));
    catalogue.firewall.push((&security_group_egress_meta::META, Check::with_params(security_group_egress::check)));
    catalogue.firewall.push((
        &security_group_egress_all_ports_meta::META,
        Check::with_params(security_group_egress_all_ports::check),
    ));
    catalogue.firewall.push((&security_group_http_meta::META, Check::with_params(security_group_http::check)));
    catalogue.firewall.push((&security_group_ingress_meta::META, Check::with_params(security_group_ingress::check)));
    catalogue.firewall.push((&security_group_rdp_meta::META, Check::with_params(security_group_rdp::check)));
    catalogue
        .firewall
        .push((&security_group_rule_description_meta::META, Check::new(security_group_rule_description::check)));
    catalogue.firewall.push((&security_group_ssh_meta::META, Check::with_params(security_group_ssh::check)));
    catalogue.resource.push((&subnet_public_ip_meta::META, Check::new(subnet_public_ip::check)));
    catalogue.resource.push((&transit_gateway_auto_accept_meta::META, Check::new(transit_gateway_auto_accept::check)));
    catalogue.linked.push((&unused_network_acl_meta::META, Check::new(unused_network_acl::check)));
    catalogue.attachable.push((&unused_security_group_meta::META, Check::new(unused_security_group::check)));
}
