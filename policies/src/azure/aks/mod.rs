//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod authorized_ip_ranges;
#[path = "authorized_ip_ranges/meta.rs"]
mod authorized_ip_ranges_meta;
mod automatic_upgrade;
#[path = "automatic_upgrade/meta.rs"]
mod automatic_upgrade_meta;
mod availability_set;
#[path = "availability_set/meta.rs"]
mod availability_set_meta;
mod dashboard;
#[path = "dashboard/meta.rs"]
mod dashboard_meta;
mod disk_key;
#[path = "disk_key/meta.rs"]
mod disk_key_meta;
mod ephemeral_disk;
#[path = "ephemeral_disk/meta.rs"]
mod ephemeral_disk_meta;
mod few_pods;
#[path = "few_pods/meta.rs"]
mod few_pods_meta;
mod free_tier;
#[path = "free_tier/meta.rs"]
mod free_tier_meta;
mod host_encryption;
#[path = "host_encryption/meta.rs"]
mod host_encryption_meta;
mod http_routing;
#[path = "http_routing/meta.rs"]
mod http_routing_meta;
mod kubenet;
#[path = "kubenet/meta.rs"]
mod kubenet_meta;
mod local_accounts;
#[path = "local_accounts/meta.rs"]
mod local_accounts_meta;
mod monitoring;
#[path = "monitoring/meta.rs"]
mod monitoring_meta;
mod network_policy;
#[path = "network_policy/meta.rs"]
mod network_policy_meta;
mod node_public_ip;
#[path = "node_public_ip/meta.rs"]
mod node_public_ip_meta;
mod policy_addon;
#[path = "policy_addon/meta.rs"]
mod policy_addon_meta;
mod public_api;
#[path = "public_api/meta.rs"]
mod public_api_meta;
mod rbac;
#[path = "rbac/meta.rs"]
mod rbac_meta;
mod secret_rotation;
#[path = "secret_rotation/meta.rs"]
mod secret_rotation_meta;
mod system_pool;
#[path = "system_pool/meta.rs"]
mod system_pool_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&authorized_ip_ranges_meta::META, Check::with_params(authorized_ip_ranges::check)));
    catalogue.resource.push((&automatic_upgrade_meta::META, Check::new(automatic_upgrade::check)));
    catalogue.resource.push((&availability_set_meta::META, Check::new(availability_set::check)));
    catalogue.resource.push((&dashboard_meta::META, Check::new(dashboard::check)));
    catalogue.resource.push((&disk_key_meta::META, Check::new(disk_key::check)));
    catalogue.resource.push((&ephemeral_disk_meta::META, Check::new(ephemeral_disk::check)));
    catalogue.resource.push((&few_pods_meta::META, Check::new(few_pods::check)));
    catalogue.resource.push((&free_tier_meta::META, Check::new(free_tier::check)));
    catalogue.resource.push((&host_encryption_meta::META, Check::new(host_encryption::check)));
    catalogue.resource.push((&http_routing_meta::META, Check::new(http_routing::check)));
    catalogue.resource.push((&kubenet_meta::META, Check::new(kubenet::check)));
    catalogue.resource.push((&local_accounts_meta::META, Check::new(local_accounts::check)));
    catalogue.resource.push((&monitoring_meta::META, Check::new(monitoring::check)));
    catalogue.resource.push((&network_policy_meta::META, Check::new(network_policy::check)));
    catalogue.resource.push((&node_public_ip_meta::META, Check::new(node_public_ip::check)));
    catalogue.resource.push((&policy_addon_meta::META, Check::new(policy_addon::check)));
    catalogue.resource.push((&public_api_meta::META, Check::new(public_api::check)));
    catalogue.resource.push((&rbac_meta::META, Check::new(rbac::check)));
    catalogue.resource.push((&secret_rotation_meta::META, Check::new(secret_rotation::check)));
    catalogue.resource.push((&system_pool_meta::META, Check::new(system_pool::check)));
}
