//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod firewall_azure_services;
#[path = "firewall_azure_services/meta.rs"]
mod firewall_azure_services_meta;
mod firewall_open;
#[path = "firewall_open/meta.rs"]
mod firewall_open_meta;
mod synapse_firewall_rule;
#[path = "synapse_firewall_rule/meta.rs"]
mod synapse_firewall_rule_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&firewall_azure_services_meta::META, Check::new(firewall_azure_services::check)));
    catalogue.firewall.push((&firewall_open_meta::META, Check::with_params(firewall_open::check)));
    catalogue.firewall.push((&synapse_firewall_rule_meta::META, Check::new(synapse_firewall_rule::check)));
}
