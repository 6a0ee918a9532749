//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod point_in_time_recovery;
#[path = "point_in_time_recovery/meta.rs"]
mod point_in_time_recovery_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&point_in_time_recovery_meta::META, Check::new(point_in_time_recovery::check)));
}
