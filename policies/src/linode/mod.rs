//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod account;
mod network;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    account::add(catalogue);
    network::add(catalogue);
}
