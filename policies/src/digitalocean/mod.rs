//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod kubernetes;
mod network;
mod spaces;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    kubernetes::add(catalogue);
    network::add(catalogue);
    spaces::add(catalogue);
}
