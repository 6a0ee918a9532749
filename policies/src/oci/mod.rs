//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod compute;
mod iam;
mod kubernetes;
mod network;
mod storage;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    compute::add(catalogue);
    iam::add(catalogue);
    kubernetes::add(catalogue);
    network::add(catalogue);
    storage::add(catalogue);
}
