//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod kubernetes;
mod lb;
mod server;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    kubernetes::add(catalogue);
    lb::add(catalogue);
    server::add(catalogue);
}
