//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod privileged;
#[path = "privileged/meta.rs"]
mod privileged_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&privileged_meta::META, Check::new(privileged::check)));
}
