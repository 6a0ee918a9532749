//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod iam;
mod kubernetes;
mod network;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    iam::add(catalogue);
    kubernetes::add(catalogue);
    network::add(catalogue);
}
