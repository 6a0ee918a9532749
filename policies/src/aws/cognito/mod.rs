//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod guests;
#[path = "guests/meta.rs"]
mod guests_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&guests_meta::META, Check::new(guests::check)));
}
