//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod firewall_egress;
#[path = "firewall_egress/meta.rs"]
mod firewall_egress_meta;
mod firewall_ingress;
#[path = "firewall_ingress/meta.rs"]
mod firewall_ingress_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.firewall.push((&firewall_egress_meta::META, Check::with_params(firewall_egress::check)));
    catalogue.firewall.push((&firewall_ingress_meta::META, Check::with_params(firewall_ingress::check)));
}
