//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod compute;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    compute::add(catalogue);
}
