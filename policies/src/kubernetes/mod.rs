//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod api;
mod control_plane;
mod health;
mod image;
mod metadata;
mod network;
mod pod;
mod psp;
mod rbac;
mod reference;
mod resources;
mod secret;
mod workload;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    api::add(catalogue);
    control_plane::add(catalogue);
    health::add(catalogue);
    image::add(catalogue);
    metadata::add(catalogue);
    network::add(catalogue);
    pod::add(catalogue);
    psp::add(catalogue);
    rbac::add(catalogue);
    reference::add(catalogue);
    resources::add(catalogue);
    secret::add(catalogue);
    workload::add(catalogue);
}
