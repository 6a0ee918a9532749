//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod tags;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    tags::add(catalogue);
}
