//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod firewall_inbound;
#[path = "firewall_inbound/meta.rs"]
mod firewall_inbound_meta;
mod firewall_outbound;
#[path = "firewall_outbound/meta.rs"]
mod firewall_outbound_meta;
mod instance_no_key;
#[path = "instance_no_key/meta.rs"]
mod instance_no_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&firewall_inbound_meta::META, Check::new(firewall_inbound::check)));
    catalogue.resource.push((&firewall_outbound_meta::META, Check::new(firewall_outbound::check)));
    catalogue.resource.push((&instance_no_key_meta::META, Check::new(instance_no_key::check)));
}
