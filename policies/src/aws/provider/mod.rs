//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod default_tags;
#[path = "default_tags/meta.rs"]
mod default_tags_meta;
mod zones_not_pinned;
#[path = "zones_not_pinned/meta.rs"]
mod zones_not_pinned_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&default_tags_meta::META, Check::with_params(default_tags::check)));
    catalogue.resource.push((&zones_not_pinned_meta::META, Check::new(zones_not_pinned::check)));
}
