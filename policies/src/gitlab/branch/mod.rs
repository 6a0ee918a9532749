//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod force_push;
#[path = "force_push/meta.rs"]
mod force_push_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&force_push_meta::META, Check::new(force_push::check)));
}
