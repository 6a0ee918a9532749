//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod firewall_any_destination;
#[path = "firewall_any_destination/meta.rs"]
mod firewall_any_destination_meta;
mod firewall_rule;
#[path = "firewall_rule/meta.rs"]
mod firewall_rule_meta;
mod security_group_description;
#[path = "security_group_description/meta.rs"]
mod security_group_description_meta;
mod security_group_egress;
#[path = "security_group_egress/meta.rs"]
mod security_group_egress_meta;
mod security_group_ingress;
#[path = "security_group_ingress/meta.rs"]
mod security_group_ingress_meta;
mod security_group_rdp;
#[path = "security_group_rdp/meta.rs"]
mod security_group_rdp_meta;
mod security_group_ssh;
#[path = "security_group_ssh/meta.rs"]
mod security_group_ssh_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&firewall_any_destination_meta::META, Check::new(firewall_any_destination::check)));
    catalogue.firewall.push((&firewall_rule_meta::META, Check::with_params(firewall_rule::check)));
    catalogue.resource.push((&security_group_description_meta::META, Check::new(security_group_description::check)));
    catalogue.firewall.push((&security_group_egress_meta::META, Check::with_params(security_group_egress::check)));
    catalogue.firewall.push((&security_group_ingress_meta::META, Check::with_params(security_group_ingress::check)));
    catalogue.firewall.push((&security_group_rdp_meta::META, Check::with_params(security_group_rdp::check)));
    catalogue.firewall.push((&security_group_ssh_meta::META, Check::with_params(security_group_ssh::check)));
}
