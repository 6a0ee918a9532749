//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod oversized_machine;
#[path = "oversized_machine/meta.rs"]
mod oversized_machine_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&oversized_machine_meta::META, Check::with_params(oversized_machine::check)));
}
