//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod group_network;
#[path = "group_network/meta.rs"]
mod group_network_meta;
mod group_public;
#[path = "group_public/meta.rs"]
mod group_public_meta;
mod plain_environment;
#[path = "plain_environment/meta.rs"]
mod plain_environment_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&group_network_meta::META, Check::new(group_network::check)));
    catalogue.resource.push((&group_public_meta::META, Check::new(group_public::check)));
    catalogue.resource.push((&plain_environment_meta::META, Check::new(plain_environment::check)));
}
