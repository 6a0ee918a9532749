//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod droplet_no_key;
#[path = "droplet_no_key/meta.rs"]
mod droplet_no_key_meta;
mod firewall_egress;
#[path = "firewall_egress/meta.rs"]
mod firewall_egress_meta;
mod firewall_ingress;
#[path = "firewall_ingress/meta.rs"]
mod firewall_ingress_meta;
mod lb_http;
#[path = "lb_http/meta.rs"]
mod lb_http_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&droplet_no_key_meta::META, Check::new(droplet_no_key::check)));
    catalogue.firewall.push((&firewall_egress_meta::META, Check::with_params(firewall_egress::check)));
    catalogue.firewall.push((&firewall_ingress_meta::META, Check::with_params(firewall_ingress::check)));
    catalogue.resource.push((&lb_http_meta::META, Check::new(lb_http::check)));
}
