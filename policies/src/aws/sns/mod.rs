//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod account_access;
#[path = "account_access/meta.rs"]
mod account_access_meta;
mod public_policy;
#[path = "public_policy/meta.rs"]
mod public_policy_meta;
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
    catalogue.policy_holder.push((&account_access_meta::META, Check::new(account_access::check)));
    catalogue.policy_holder.push((&public_policy_meta::META, Check::new(public_policy::check)));
    catalogue.encrypted_at_rest.push((&topic_encrypted_meta::META, Check::new(topic_encrypted::check)));
    catalogue.encrypted_at_rest.push((&topic_own_key_meta::META, Check::new(topic_own_key::check)));
}
