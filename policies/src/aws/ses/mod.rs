//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod tls_optional;
#[path = "tls_optional/meta.rs"]
mod tls_optional_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&tls_optional_meta::META, Check::new(tls_optional::check)));
}
