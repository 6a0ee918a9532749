//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod force_destroy;
#[path = "force_destroy/meta.rs"]
mod force_destroy_meta;
mod no_versioning;
#[path = "no_versioning/meta.rs"]
mod no_versioning_meta;
mod public_bucket;
#[path = "public_bucket/meta.rs"]
mod public_bucket_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&force_destroy_meta::META, Check::new(force_destroy::check)));
    catalogue.resource.push((&no_versioning_meta::META, Check::new(no_versioning::check)));
    catalogue.resource.push((&public_bucket_meta::META, Check::new(public_bucket::check)));
}
