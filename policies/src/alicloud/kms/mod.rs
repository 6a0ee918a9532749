//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod disabled;
#[path = "disabled/meta.rs"]
mod disabled_meta;
mod no_rotation;
#[path = "no_rotation/meta.rs"]
mod no_rotation_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&disabled_meta::META, Check::new(disabled::check)));
    catalogue.resource.push((&no_rotation_meta::META, Check::new(no_rotation::check)));
}
