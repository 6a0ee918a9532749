//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod branch;
mod project;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    branch::add(catalogue);
    project::add(catalogue);
}
