//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod double_encryption;
#[path = "double_encryption/meta.rs"]
mod double_encryption_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&double_encryption_meta::META, Check::new(double_encryption::check)));
}
