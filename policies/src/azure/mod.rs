//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod aks;
mod database;
mod network;
mod storage;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    aks::add(catalogue);
    database::add(catalogue);
    network::add(catalogue);
    storage::add(catalogue);
}
