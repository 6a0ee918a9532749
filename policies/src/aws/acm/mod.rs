//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod certificate_replaced;
#[path = "certificate_replaced/meta.rs"]
mod certificate_replaced_meta;
mod transparency_off;
#[path = "transparency_off/meta.rs"]
mod transparency_off_meta;
mod wildcard;
#[path = "wildcard/meta.rs"]
mod wildcard_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.replacement.push((&certificate_replaced_meta::META, Check::new(certificate_replaced::check)));
    catalogue.resource.push((&transparency_off_meta::META, Check::new(transparency_off::check)));
    catalogue.resource.push((&wildcard_meta::META, Check::new(wildcard::check)));
}
