//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod owner_tag;
#[path = "owner_tag/meta.rs"]
mod owner_tag_meta;
mod required_tags;
#[path = "required_tags/meta.rs"]
mod required_tags_meta;
mod untagged_resource;
#[path = "untagged_resource/meta.rs"]
mod untagged_resource_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.tags.push((&owner_tag_meta::META, Check::with_params(owner_tag::check)));
    catalogue.tags.push((&required_tags_meta::META, Check::with_params(required_tags::check)));
    catalogue.tags.push((&untagged_resource_meta::META, Check::new(untagged_resource::check)));
}
