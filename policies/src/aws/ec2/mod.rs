//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod imdsv2;
#[path = "imdsv2/meta.rs"]
mod imdsv2_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&imdsv2_meta::META, Check::new(imdsv2::check)));
}
