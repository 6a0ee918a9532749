//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod encryption_not_set;
#[path = "encryption_not_set/meta.rs"]
mod encryption_not_set_meta;
mod public_policy;
#[path = "public_policy/meta.rs"]
mod public_policy_meta;
mod queue_encrypted;
#[path = "queue_encrypted/meta.rs"]
mod queue_encrypted_meta;
mod queue_own_key;
#[path = "queue_own_key/meta.rs"]
mod queue_own_key_meta;
mod wildcard_action;
#[path = "wildcard_action/meta.rs"]
mod wildcard_action_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&encryption_not_set_meta::META, Check::new(encryption_not_set::check)));
    catalogue.policy_holder.push((&public_policy_meta::META, Check::new(public_policy::check)));
    catalogue.resource.push((&queue_encrypted_meta::META, Check::new(queue_encrypted::check)));
    catalogue.encrypted_at_rest.push((&queue_own_key_meta::META, Check::new(queue_own_key::check)));
    catalogue.policy_holder.push((&wildcard_action_meta::META, Check::new(wildcard_action::check)));
}
