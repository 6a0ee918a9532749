//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod storage;
mod vpc;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    storage::add(catalogue);
    vpc::add(catalogue);
}
