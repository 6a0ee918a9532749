//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod firewall_all_ports;
#[path = "firewall_all_ports/meta.rs"]
mod firewall_all_ports_meta;
mod firewall_default_rule;
#[path = "firewall_default_rule/meta.rs"]
mod firewall_default_rule_meta;
mod firewall_egress;
#[path = "firewall_egress/meta.rs"]
mod firewall_egress_meta;
mod firewall_ftp;
mod firewall_ftp_data;
#[path = "firewall_ftp_data/meta.rs"]
mod firewall_ftp_data_meta;
#[path = "firewall_ftp/meta.rs"]
mod firewall_ftp_meta;
mod firewall_http;
#[path = "firewall_http/meta.rs"]
mod firewall_http_meta;
mod firewall_ingress;
#[path = "firewall_ingress/meta.rs"]
mod firewall_ingress_meta;
mod firewall_mysql;
#[path = "firewall_mysql/meta.rs"]
mod firewall_mysql_meta;
mod firewall_port_range;
#[path = "firewall_port_range/meta.rs"]
mod firewall_port_range_meta;
mod firewall_rdp;
#[path = "firewall_rdp/meta.rs"]
mod firewall_rdp_meta;
mod firewall_ssh;
#[path = "firewall_ssh/meta.rs"]
mod firewall_ssh_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.firewall.push((&firewall_all_ports_meta::META, Check::with_params(firewall_all_ports::check)));
    catalogue.resource.push((&firewall_default_rule_meta::META, Check::new(firewall_default_rule::check)));
    catalogue.firewall.push((&firewall_egress_meta::META, Check::with_params(firewall_egress::check)));
    catalogue.firewall.push((&firewall_ftp_meta::META, Check::with_params(firewall_ftp::check)));
    catalogue.firewall.push((&firewall_ftp_data_meta::META, Check::with_params(firewall_ftp_data::check)));
    catalogue.firewall.push((&firewall_http_meta::META, Check::with_params(firewall_http::check)));
    catalogue.firewall.push((&firewall_ingress_meta::META, Check::with_params(firewall_ingress::check)));
    catalogue.firewall.push((&firewall_mysql_meta::META, Check::with_params(firewall_mysql::check)));
    catalogue.firewall.push((&firewall_port_range_meta::META, Check::with_params(firewall_port_range::check)));
    catalogue.firewall.push((&firewall_rdp_meta::META, Check::with_params(firewall_rdp::check)));
    catalogue.firewall.push((&firewall_ssh_meta::META, Check::with_params(firewall_ssh::check)));
}
