//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod compute;
mod database;
mod kubernetes;
mod network;
mod vpc;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    compute::add(catalogue);
    database::add(catalogue);
    kubernetes::add(catalogue);
    network::add(catalogue);
    vpc::add(catalogue);
}
