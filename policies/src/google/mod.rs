//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod compute;
mod gke;
mod sql;
mod storage;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    compute::add(catalogue);
    gke::add(catalogue);
    sql::add(catalogue);
    storage::add(catalogue);
}
