//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod load_balancer_open;
#[path = "load_balancer_open/meta.rs"]
mod load_balancer_open_meta;
mod policy_egress;
#[path = "policy_egress/meta.rs"]
mod policy_egress_meta;
mod policy_ingress;
#[path = "policy_ingress/meta.rs"]
mod policy_ingress_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&load_balancer_open_meta::META, Check::with_params(load_balancer_open::check)));
    catalogue.firewall.push((&policy_egress_meta::META, Check::with_params(policy_egress::check)));
    catalogue.firewall.push((&policy_ingress_meta::META, Check::with_params(policy_ingress::check)));
}
