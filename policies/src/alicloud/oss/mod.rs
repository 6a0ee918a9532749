//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_acceleration;
#[path = "no_acceleration/meta.rs"]
mod no_acceleration_meta;
mod no_logs;
#[path = "no_logs/meta.rs"]
mod no_logs_meta;
mod no_versioning;
#[path = "no_versioning/meta.rs"]
mod no_versioning_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod public_bucket;
#[path = "public_bucket/meta.rs"]
mod public_bucket_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&no_acceleration_meta::META, Check::new(no_acceleration::check)));
    catalogue.linked.push((&no_logs_meta::META, Check::new(no_logs::check)));
    catalogue.linked.push((&no_versioning_meta::META, Check::new(no_versioning::check)));
    catalogue.linked.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&public_bucket_meta::META, Check::new(public_bucket::check)));
}
