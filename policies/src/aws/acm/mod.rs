//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod transparency_off;
#[path = "transparency_off/meta.rs"]
mod transparency_off_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&transparency_off_meta::META, Check::new(transparency_off::check)));
}
