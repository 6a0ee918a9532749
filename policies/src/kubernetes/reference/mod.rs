//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod autoscaler;
#[path = "autoscaler/meta.rs"]
mod autoscaler_meta;
mod config_map;
mod config_map_key;
#[path = "config_map_key/meta.rs"]
mod config_map_key_meta;
#[path = "config_map/meta.rs"]
mod config_map_meta;
mod disruption_budget;
#[path = "disruption_budget/meta.rs"]
mod disruption_budget_meta;
mod ingress;
#[path = "ingress/meta.rs"]
mod ingress_meta;
mod network_policy;
#[path = "network_policy/meta.rs"]
mod network_policy_meta;
mod network_policy_peer;
#[path = "network_policy_peer/meta.rs"]
mod network_policy_peer_meta;
mod own_selector;
#[path = "own_selector/meta.rs"]
mod own_selector_meta;
mod secret_key;
#[path = "secret_key/meta.rs"]
mod secret_key_meta;
mod service;
mod service_account;
#[path = "service_account/meta.rs"]
mod service_account_meta;
#[path = "service/meta.rs"]
mod service_meta;
mod shared_host;
#[path = "shared_host/meta.rs"]
mod shared_host_meta;
mod shared_selector;
#[path = "shared_selector/meta.rs"]
mod shared_selector_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.selecting.push((&autoscaler_meta::META, Check::new(autoscaler::check)));
    catalogue.deployed.push((&config_map_meta::META, Check::new(config_map::check)));
    catalogue.deployed.push((&config_map_key_meta::META, Check::new(config_map_key::check)));
    catalogue.selecting.push((&disruption_budget_meta::META, Check::new(disruption_budget::check)));
    catalogue.selecting.push((&ingress_meta::META, Check::new(ingress::check)));
    catalogue.selecting.push((&network_policy_meta::META, Check::new(network_policy::check)));
    catalogue.selecting.push((&network_policy_peer_meta::META, Check::new(network_policy_peer::check)));
    catalogue.workload.push((&own_selector_meta::META, Check::new(own_selector::check)));
    catalogue.deployed.push((&secret_key_meta::META, Check::new(secret_key::check)));
    catalogue.selecting.push((&service_meta::META, Check::new(service::check)));
    catalogue.deployed.push((&service_account_meta::META, Check::new(service_account::check)));
    catalogue.shared_host.push((&shared_host_meta::META, Check::new(shared_host::check)));
    catalogue.shared_selector.push((&shared_selector_meta::META, Check::new(shared_selector::check)));
}
