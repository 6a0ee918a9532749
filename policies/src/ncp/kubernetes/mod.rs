//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_audit;
#[path = "no_audit/meta.rs"]
mod no_audit_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_audit_meta::META, Check::new(no_audit::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
}
