//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod drop_protection;
#[path = "drop_protection/meta.rs"]
mod drop_protection_meta;
mod unprotected;
#[path = "unprotected/meta.rs"]
mod unprotected_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&drop_protection_meta::META, Check::new(drop_protection::check)));
    catalogue.resource.push((&unprotected_meta::META, Check::new(unprotected::check)));
}
