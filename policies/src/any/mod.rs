//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod backstage;
mod cost;
mod credentials;
mod tags;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    backstage::add(catalogue);
    cost::add(catalogue);
    credentials::add(catalogue);
    tags::add(catalogue);
}
