//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod ecs;
mod oss;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    ecs::add(catalogue);
    oss::add(catalogue);
}
