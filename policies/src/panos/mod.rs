//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod management;
mod rule;
mod vpn;
mod zone;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    management::add(catalogue);
    rule::add(catalogue);
    vpn::add(catalogue);
    zone::add(catalogue);
}
