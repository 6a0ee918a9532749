//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod logging;
#[path = "logging/meta.rs"]
mod logging_meta;
mod logs_to_itself;
#[path = "logs_to_itself/meta.rs"]
mod logs_to_itself_meta;
mod no_lifecycle;
#[path = "no_lifecycle/meta.rs"]
mod no_lifecycle_meta;
mod public_access_prevention;
#[path = "public_access_prevention/meta.rs"]
mod public_access_prevention_meta;
mod public_iam;
#[path = "public_iam/meta.rs"]
mod public_iam_meta;
mod uniform_access;
#[path = "uniform_access/meta.rs"]
mod uniform_access_meta;
mod unlocked_logs;
#[path = "unlocked_logs/meta.rs"]
mod unlocked_logs_meta;
mod versioning;
#[path = "versioning/meta.rs"]
mod versioning_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&logging_meta::META, Check::new(logging::check)));
    catalogue.resource.push((&logs_to_itself_meta::META, Check::new(logs_to_itself::check)));
    catalogue.resource.push((&no_lifecycle_meta::META, Check::new(no_lifecycle::check)));
    catalogue.resource.push((&public_access_prevention_meta::META, Check::new(public_access_prevention::check)));
    catalogue.google_grants.push((&public_iam_meta::META, Check::new(public_iam::check)));
    catalogue.resource.push((&uniform_access_meta::META, Check::new(uniform_access::check)));
    catalogue.resource.push((&unlocked_logs_meta::META, Check::new(unlocked_logs::check)));
    catalogue.resource.push((&versioning_meta::META, Check::new(versioning::check)));
}
