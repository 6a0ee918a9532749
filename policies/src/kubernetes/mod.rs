//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod health;
mod image;
mod metadata;
mod network;
mod pod;
mod rbac;
mod resources;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    health::add(catalogue);
    image::add(catalogue);
    metadata::add(catalogue);
    network::add(catalogue);
    pod::add(catalogue);
    rbac::add(catalogue);
    resources::add(catalogue);
}
