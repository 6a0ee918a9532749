//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

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

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.firewall.push((&security_group_egress_meta::META, Check::with_params(security_group_egress::check)));
    catalogue.firewall.push((&security_group_http_meta::META, Check::with_params(security_group_http::check)));
    catalogue.firewall.push((&security_group_ingress_meta::META, Check::with_params(security_group_ingress::check)));
    catalogue.firewall.push((&security_group_rdp_meta::META, Check::with_params(security_group_rdp::check)));
    catalogue
        .firewall
        .push((&security_group_sensitive_meta::META, Check::with_params(security_group_sensitive::check)));
    catalogue.firewall.push((&security_group_ssh_meta::META, Check::with_params(security_group_ssh::check)));
    catalogue.firewall.push((&security_group_udp_meta::META, Check::with_params(security_group_udp::check)));
}
