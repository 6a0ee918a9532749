//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod default_action;
#[path = "default_action/meta.rs"]
mod default_action_meta;
mod nested_items_public;
#[path = "nested_items_public/meta.rs"]
mod nested_items_public_meta;
mod public_container;
#[path = "public_container/meta.rs"]
mod public_container_meta;
mod public_network;
#[path = "public_network/meta.rs"]
mod public_network_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&default_action_meta::META, Check::new(default_action::check)));
    catalogue.resource.push((&nested_items_public_meta::META, Check::new(nested_items_public::check)));
    catalogue.resource.push((&public_container_meta::META, Check::new(public_container::check)));
    catalogue.resource.push((&public_network_meta::META, Check::new(public_network::check)));
}
