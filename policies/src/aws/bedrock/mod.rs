//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod guardrail;
#[path = "guardrail/meta.rs"]
mod guardrail_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&guardrail_meta::META, Check::new(guardrail::check)));
}
