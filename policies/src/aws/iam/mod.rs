//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod admin_policy;
#[path = "admin_policy/meta.rs"]
mod admin_policy_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&admin_policy_meta::META, Check::new(admin_policy::check)));
}
