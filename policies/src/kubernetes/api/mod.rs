//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod deprecated_version;
#[path = "deprecated_version/meta.rs"]
mod deprecated_version_meta;
mod removed_version;
#[path = "removed_version/meta.rs"]
mod removed_version_meta;
mod unknown_field;
#[path = "unknown_field/meta.rs"]
mod unknown_field_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.api_object.push((&deprecated_version_meta::META, Check::with_params(deprecated_version::check)));
    catalogue.api_object.push((&removed_version_meta::META, Check::with_params(removed_version::check)));
    catalogue.api_object.push((&unknown_field_meta::META, Check::new(unknown_field::check)));
}
