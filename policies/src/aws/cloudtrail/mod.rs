//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod bucket_access_logging;
#[path = "bucket_access_logging/meta.rs"]
mod bucket_access_logging_meta;
mod cloudwatch;
#[path = "cloudwatch/meta.rs"]
mod cloudwatch_meta;
mod log_validation;
#[path = "log_validation/meta.rs"]
mod log_validation_meta;
mod logging_off;
#[path = "logging_off/meta.rs"]
mod logging_off_meta;
mod notifications;
#[path = "notifications/meta.rs"]
mod notifications_meta;
mod public_bucket;
#[path = "public_bucket/meta.rs"]
mod public_bucket_meta;
mod single_region;
#[path = "single_region/meta.rs"]
mod single_region_meta;
mod trail_own_key;
#[path = "trail_own_key/meta.rs"]
mod trail_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.bucket.push((&bucket_access_logging_meta::META, Check::new(bucket_access_logging::check)));
    catalogue.resource.push((&cloudwatch_meta::META, Check::new(cloudwatch::check)));
    catalogue.resource.push((&log_validation_meta::META, Check::new(log_validation::check)));
    catalogue.resource.push((&logging_off_meta::META, Check::new(logging_off::check)));
    catalogue.resource.push((&notifications_meta::META, Check::new(notifications::check)));
    catalogue.bucket.push((&public_bucket_meta::META, Check::new(public_bucket::check)));
    catalogue.resource.push((&single_region_meta::META, Check::new(single_region::check)));
    catalogue.encrypted_at_rest.push((&trail_own_key_meta::META, Check::new(trail_own_key::check)));
}
