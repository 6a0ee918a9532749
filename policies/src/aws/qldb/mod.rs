//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod allow_all;
#[path = "allow_all/meta.rs"]
mod allow_all_meta;
mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&allow_all_meta::META, Check::new(allow_all::check)));
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
}
