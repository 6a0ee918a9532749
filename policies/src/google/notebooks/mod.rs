//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod not_shielded;
#[path = "not_shielded/meta.rs"]
mod not_shielded_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&not_shielded_meta::META, Check::new(not_shielded::check)));
}
