//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod latest_tag;
#[path = "latest_tag/meta.rs"]
mod latest_tag_meta;
mod no_digest;
#[path = "no_digest/meta.rs"]
mod no_digest_meta;
mod pull_policy;
#[path = "pull_policy/meta.rs"]
mod pull_policy_meta;
mod registry;
#[path = "registry/meta.rs"]
mod registry_meta;
mod retired_registry;
#[path = "retired_registry/meta.rs"]
mod retired_registry_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&latest_tag_meta::META, Check::new(latest_tag::check)));
    catalogue.workload.push((&no_digest_meta::META, Check::new(no_digest::check)));
    catalogue.workload.push((&pull_policy_meta::META, Check::new(pull_policy::check)));
    catalogue.workload.push((&registry_meta::META, Check::with_params(registry::check)));
    catalogue.workload.push((&retired_registry_meta::META, Check::with_params(retired_registry::check)));
}
