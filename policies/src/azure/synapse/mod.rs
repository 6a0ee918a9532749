//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod exfiltration;
#[path = "exfiltration/meta.rs"]
mod exfiltration_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&exfiltration_meta::META, Check::new(exfiltration::check)));
}
