//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod server;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    server::add(catalogue);
}
