//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod broker_logs;
#[path = "broker_logs/meta.rs"]
mod broker_logs_meta;
mod cluster_own_key;
#[path = "cluster_own_key/meta.rs"]
mod cluster_own_key_meta;
mod public_access;
#[path = "public_access/meta.rs"]
mod public_access_meta;
mod transit_encrypted;
#[path = "transit_encrypted/meta.rs"]
mod transit_encrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&broker_logs_meta::META, Check::new(broker_logs::check)));
    catalogue.encrypted_at_rest.push((&cluster_own_key_meta::META, Check::new(cluster_own_key::check)));
    catalogue.resource.push((&public_access_meta::META, Check::new(public_access::check)));
    catalogue.resource.push((&transit_encrypted_meta::META, Check::new(transit_encrypted::check)));
}
