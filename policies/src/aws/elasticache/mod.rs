//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod backup;
#[path = "backup/meta.rs"]
mod backup_meta;
mod default_subnets;
#[path = "default_subnets/meta.rs"]
mod default_subnets_meta;
mod encrypted;
#[path = "encrypted/meta.rs"]
mod encrypted_meta;
mod memorydb_plain;
#[path = "memorydb_plain/meta.rs"]
mod memorydb_plain_meta;
mod minor_upgrades;
#[path = "minor_upgrades/meta.rs"]
mod minor_upgrades_meta;
mod no_auth;
#[path = "no_auth/meta.rs"]
mod no_auth_meta;
mod no_failover;
#[path = "no_failover/meta.rs"]
mod no_failover_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod transit_encrypted;
#[path = "transit_encrypted/meta.rs"]
mod transit_encrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&backup_meta::META, Check::new(backup::check)));
    catalogue.resource.push((&default_subnets_meta::META, Check::new(default_subnets::check)));
    catalogue.resource.push((&encrypted_meta::META, Check::new(encrypted::check)));
    catalogue.resource.push((&memorydb_plain_meta::META, Check::new(memorydb_plain::check)));
    catalogue.resource.push((&minor_upgrades_meta::META, Check::new(minor_upgrades::check)));
    catalogue.resource.push((&no_auth_meta::META, Check::new(no_auth::check)));
    catalogue.resource.push((&no_failover_meta::META, Check::new(no_failover::check)));
    catalogue.encrypted_at_rest.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&transit_encrypted_meta::META, Check::new(transit_encrypted::check)));
}
