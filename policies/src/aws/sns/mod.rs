//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod topic_encrypted;
#[path = "topic_encrypted/meta.rs"]
mod topic_encrypted_meta;
mod topic_own_key;
#[path = "topic_own_key/meta.rs"]
mod topic_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&topic_encrypted_meta::META, Check::new(topic_encrypted::check)));
    catalogue.encrypted_at_rest.push((&topic_own_key_meta::META, Check::new(topic_own_key::check)));
}
