//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public_bucket;
#[path = "public_bucket/meta.rs"]
mod public_bucket_meta;
mod unencrypted;
#[path = "unencrypted/meta.rs"]
mod unencrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&public_bucket_meta::META, Check::new(public_bucket::check)));
    catalogue.resource.push((&unencrypted_meta::META, Check::new(unencrypted::check)));
}
