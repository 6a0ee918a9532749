//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_network_policy;
#[path = "no_network_policy/meta.rs"]
mod no_network_policy_meta;
mod no_security_group;
#[path = "no_security_group/meta.rs"]
mod no_security_group_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod secrets_own_key;
#[path = "secrets_own_key/meta.rs"]
mod secrets_own_key_meta;
mod upgrades_off;
#[path = "upgrades_off/meta.rs"]
mod upgrades_off_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_network_policy_meta::META, Check::new(no_network_policy::check)));
    catalogue.resource.push((&no_security_group_meta::META, Check::new(no_security_group::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.resource.push((&secrets_own_key_meta::META, Check::new(secrets_own_key::check)));
    catalogue.resource.push((&upgrades_off_meta::META, Check::new(upgrades_off::check)));
}
