//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod module;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    module::add(catalogue);
}
