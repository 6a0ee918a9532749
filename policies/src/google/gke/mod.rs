//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod alpha;
#[path = "alpha/meta.rs"]
mod alpha_meta;
mod auto_repair;
#[path = "auto_repair/meta.rs"]
mod auto_repair_meta;
mod auto_upgrade;
#[path = "auto_upgrade/meta.rs"]
mod auto_upgrade_meta;
mod basic_auth;
#[path = "basic_auth/meta.rs"]
mod basic_auth_meta;
mod binary_authorization;
#[path = "binary_authorization/meta.rs"]
mod binary_authorization_meta;
mod client_certificate;
#[path = "client_certificate/meta.rs"]
mod client_certificate_meta;
mod default_service_account;
#[path = "default_service_account/meta.rs"]
mod default_service_account_meta;
mod inline_pool;
#[path = "inline_pool/meta.rs"]
mod inline_pool_meta;
mod integrity_monitoring;
#[path = "integrity_monitoring/meta.rs"]
mod integrity_monitoring_meta;
mod intranode_visibility;
#[path = "intranode_visibility/meta.rs"]
mod intranode_visibility_meta;
mod ip_alias;
#[path = "ip_alias/meta.rs"]
mod ip_alias_meta;
mod legacy_abac;
#[path = "legacy_abac/meta.rs"]
mod legacy_abac_meta;
mod legacy_endpoints;
#[path = "legacy_endpoints/meta.rs"]
mod legacy_endpoints_meta;
mod logging_legacy;
#[path = "logging_legacy/meta.rs"]
mod logging_legacy_meta;
mod logging_off;
#[path = "logging_off/meta.rs"]
mod logging_off_meta;
mod master_networks;
#[path = "master_networks/meta.rs"]
mod master_networks_meta;
mod master_networks_open;
#[path = "master_networks_open/meta.rs"]
mod master_networks_open_meta;
mod metadata_server;
#[path = "metadata_server/meta.rs"]
mod metadata_server_meta;
mod monitoring_legacy;
#[path = "monitoring_legacy/meta.rs"]
mod monitoring_legacy_meta;
mod monitoring_off;
#[path = "monitoring_off/meta.rs"]
mod monitoring_off_meta;
mod network_policy;
#[path = "network_policy/meta.rs"]
mod network_policy_meta;
mod no_pod_security_policy;
#[path = "no_pod_security_policy/meta.rs"]
mod no_pod_security_policy_meta;
mod no_rbac_groups;
#[path = "no_rbac_groups/meta.rs"]
mod no_rbac_groups_meta;
mod node_image;
#[path = "node_image/meta.rs"]
mod node_image_meta;
mod public_nodes;
#[path = "public_nodes/meta.rs"]
mod public_nodes_meta;
mod release_channel;
#[path = "release_channel/meta.rs"]
mod release_channel_meta;
mod secure_boot;
#[path = "secure_boot/meta.rs"]
mod secure_boot_meta;
mod shielded_nodes;
#[path = "shielded_nodes/meta.rs"]
mod shielded_nodes_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&alpha_meta::META, Check::new(alpha::check)));
    catalogue.resource.push((&auto_repair_meta::META, Check::new(auto_repair::check)));
    catalogue.resource.push((&auto_upgrade_meta::META, Check::new(auto_upgrade::check)));
    catalogue.resource.push((&basic_auth_meta::META, Check::new(basic_auth::check)));
    catalogue.resource.push((&binary_authorization_meta::META, Check::new(binary_authorization::check)));
    catalogue.resource.push((&client_certificate_meta::META, Check::new(client_certificate::check)));
    catalogue.gke_nodes.push((&default_service_account_meta::META, Check::new(default_service_account::check)));
    catalogue.resource.push((&inline_pool_meta::META, Check::new(inline_pool::check)));
    catalogue.gke_nodes.push((&integrity_monitoring_meta::META, Check::new(integrity_monitoring::check)));
    catalogue.resource.push((&intranode_visibility_meta::META, Check::new(intranode_visibility::check)));
    catalogue.resource.push((&ip_alias_meta::META, Check::new(ip_alias::check)));
    catalogue.resource.push((&legacy_abac_meta::META, Check::new(legacy_abac::check)));
    catalogue.gke_nodes.push((&legacy_endpoints_meta::META, Check::new(legacy_endpoints::check)));
    catalogue.resource.push((&logging_legacy_meta::META, Check::new(logging_legacy::check)));
    catalogue.resource.push((&logging_off_meta::META, Check::new(logging_off::check)));
    catalogue.resource.push((&master_networks_meta::META, Check::new(master_networks::check)));
    catalogue.resource.push((&master_networks_open_meta::META, Check::with_params(master_networks_open::check)));
    catalogue.gke_nodes.push((&metadata_server_meta::META, Check::new(metadata_server::check)));
    catalogue.resource.push((&monitoring_legacy_meta::META, Check::new(monitoring_legacy::check)));
    catalogue.resource.push((&monitoring_off_meta::META, Check::new(monitoring_off::check)));
    catalogue.resource.push((&network_policy_meta::META, Check::new(network_policy::check)));
    catalogue.resource.push((&no_pod_security_policy_meta::META, Check::new(no_pod_security_policy::check)));
    catalogue.resource.push((&no_rbac_groups_meta::META, Check::new(no_rbac_groups::check)));
    catalogue.gke_nodes.push((&node_image_meta::META, Check::new(node_image::check)));
    catalogue.resource.push((&public_nodes_meta::META, Check::new(public_nodes::check)));
    catalogue.resource.push((&release_channel_meta::META, Check::new(release_channel::check)));
    catalogue.gke_nodes.push((&secure_boot_meta::META, Check::new(secure_boot::check)));
    catalogue.resource.push((&shielded_nodes_meta::META, Check::new(shielded_nodes::check)));
}
