//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod external_ips;
#[path = "external_ips/meta.rs"]
mod external_ips_meta;
mod ingress_tls;
#[path = "ingress_tls/meta.rs"]
mod ingress_tls_meta;
mod ingress_wildcard;
#[path = "ingress_wildcard/meta.rs"]
mod ingress_wildcard_meta;
mod load_balancer;
#[path = "load_balancer/meta.rs"]
mod load_balancer_meta;
mod load_balancer_open;
#[path = "load_balancer_open/meta.rs"]
mod load_balancer_open_meta;
mod nginx_alias;
#[path = "nginx_alias/meta.rs"]
mod nginx_alias_meta;
mod nginx_injection;
#[path = "nginx_injection/meta.rs"]
mod nginx_injection_meta;
mod nginx_lua;
#[path = "nginx_lua/meta.rs"]
mod nginx_lua_meta;
mod nginx_snippet;
#[path = "nginx_snippet/meta.rs"]
mod nginx_snippet_meta;
mod no_policy;
#[path = "no_policy/meta.rs"]
mod no_policy_meta;
mod node_port;
#[path = "node_port/meta.rs"]
mod node_port_meta;
mod policy_egress;
#[path = "policy_egress/meta.rs"]
mod policy_egress_meta;
mod policy_ingress;
#[path = "policy_ingress/meta.rs"]
mod policy_ingress_meta;
mod policy_selector;
#[path = "policy_selector/meta.rs"]
mod policy_selector_meta;
mod tiller_service;
#[path = "tiller_service/meta.rs"]
mod tiller_service_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.service.push((&external_ips_meta::META, Check::new(external_ips::check)));
    catalogue.ingress.push((&ingress_tls_meta::META, Check::new(ingress_tls::check)));
    catalogue.ingress.push((&ingress_wildcard_meta::META, Check::new(ingress_wildcard::check)));
    catalogue.service.push((&load_balancer_meta::META, Check::new(load_balancer::check)));
    catalogue.resource.push((&load_balancer_open_meta::META, Check::with_params(load_balancer_open::check)));
    catalogue.ingress.push((&nginx_alias_meta::META, Check::new(nginx_alias::check)));
    catalogue.ingress.push((&nginx_injection_meta::META, Check::new(nginx_injection::check)));
    catalogue.ingress.push((&nginx_lua_meta::META, Check::new(nginx_lua::check)));
    catalogue.ingress.push((&nginx_snippet_meta::META, Check::new(nginx_snippet::check)));
    catalogue.deployed.push((&no_policy_meta::META, Check::new(no_policy::check)));
    catalogue.service.push((&node_port_meta::META, Check::new(node_port::check)));
    catalogue.firewall.push((&policy_egress_meta::META, Check::with_params(policy_egress::check)));
    catalogue.firewall.push((&policy_ingress_meta::META, Check::with_params(policy_ingress::check)));
    catalogue.network_policy.push((&policy_selector_meta::META, Check::new(policy_selector::check)));
    catalogue.service.push((&tiller_service_meta::META, Check::new(tiller_service::check)));
}
