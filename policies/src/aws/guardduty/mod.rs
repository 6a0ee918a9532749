//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod detector_off;
#[path = "detector_off/meta.rs"]
mod detector_off_meta;
mod organization;
#[path = "organization/meta.rs"]
mod organization_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&detector_off_meta::META, Check::new(detector_off::check)));
    catalogue.linked.push((&organization_meta::META, Check::new(organization::check)));
}
