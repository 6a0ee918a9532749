//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;
mod invalid_headers;
#[path = "invalid_headers/meta.rs"]
mod invalid_headers_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod waf;
#[path = "waf/meta.rs"]
mod waf_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
    catalogue.resource.push((&invalid_headers_meta::META, Check::new(invalid_headers::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.web_entry.push((&waf_meta::META, Check::new(waf::check)));
}
