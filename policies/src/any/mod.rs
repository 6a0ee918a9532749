//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod credentials;
mod tags;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    credentials::add(catalogue);
    tags::add(catalogue);
}
