//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_broker;
#[path = "public_broker/meta.rs"]
mod public_broker_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&public_broker_meta::META, Check::new(public_broker::check)));
}
