//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_vault_policy;
#[path = "public_vault_policy/meta.rs"]
mod public_vault_policy_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.policy_holder.push((&public_vault_policy_meta::META, Check::new(public_vault_policy::check)));
}
