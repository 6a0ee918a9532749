//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_topic;
#[path = "public_topic/meta.rs"]
mod public_topic_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&public_topic_meta::META, Check::new(public_topic::check)));
}
