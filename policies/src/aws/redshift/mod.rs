//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod automatic_snapshots;
#[path = "automatic_snapshots/meta.rs"]
mod automatic_snapshots_meta;
mod cluster_encrypted;
#[path = "cluster_encrypted/meta.rs"]
mod cluster_encrypted_meta;
mod cluster_own_key;
#[path = "cluster_own_key/meta.rs"]
mod cluster_own_key_meta;
mod default_database;
#[path = "default_database/meta.rs"]
mod default_database_meta;
mod logging;
#[path = "logging/meta.rs"]
mod logging_meta;
mod plain_connections;
#[path = "plain_connections/meta.rs"]
mod plain_connections_meta;
mod public_admin_name;
#[path = "public_admin_name/meta.rs"]
mod public_admin_name_meta;
mod public_cluster;
#[path = "public_cluster/meta.rs"]
mod public_cluster_meta;
mod upgrades_off;
#[path = "upgrades_off/meta.rs"]
mod upgrades_off_meta;
mod vpc;
#[path = "vpc/meta.rs"]
mod vpc_meta;
mod vpc_routing;
#[path = "vpc_routing/meta.rs"]
mod vpc_routing_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&automatic_snapshots_meta::META, Check::new(automatic_snapshots::check)));
    catalogue.encrypted_at_rest.push((&cluster_encrypted_meta::META, Check::new(cluster_encrypted::check)));
    catalogue.encrypted_at_rest.push((&cluster_own_key_meta::META, Check::new(cluster_own_key::check)));
    catalogue.resource.push((&default_database_meta::META, Check::new(default_database::check)));
    catalogue.linked.push((&logging_meta::META, Check::new(logging::check)));
    catalogue.resource.push((&plain_connections_meta::META, Check::new(plain_connections::check)));
    catalogue.resource.push((&public_admin_name_meta::META, Check::new(public_admin_name::check)));
    catalogue.resource.push((&public_cluster_meta::META, Check::new(public_cluster::check)));
    catalogue.resource.push((&upgrades_off_meta::META, Check::new(upgrades_off::check)));
    catalogue.resource.push((&vpc_meta::META, Check::new(vpc::check)));
    catalogue.resource.push((&vpc_routing_meta::META, Check::new(vpc_routing::check)));
}
