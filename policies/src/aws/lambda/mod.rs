//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod code_signing;
#[path = "code_signing/meta.rs"]
mod code_signing_meta;
mod concurrency_limit;
#[path = "concurrency_limit/meta.rs"]
mod concurrency_limit_meta;
mod dead_letter_queue;
#[path = "dead_letter_queue/meta.rs"]
mod dead_letter_queue_meta;
mod deprecated_runtime;
#[path = "deprecated_runtime/meta.rs"]
mod deprecated_runtime_meta;
mod environment_own_key;
#[path = "environment_own_key/meta.rs"]
mod environment_own_key_meta;
mod environment_secret;
#[path = "environment_secret/meta.rs"]
mod environment_secret_meta;
mod permission_source;
#[path = "permission_source/meta.rs"]
mod permission_source_meta;
mod public_permission;
#[path = "public_permission/meta.rs"]
mod public_permission_meta;
mod tracing;
#[path = "tracing/meta.rs"]
mod tracing_meta;
mod tracing_unset;
#[path = "tracing_unset/meta.rs"]
mod tracing_unset_meta;
mod url_cors;
#[path = "url_cors/meta.rs"]
mod url_cors_meta;
mod url_open;
#[path = "url_open/meta.rs"]
mod url_open_meta;
mod vpc;
#[path = "vpc/meta.rs"]
mod vpc_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&code_signing_meta::META, Check::new(code_signing::check)));
    catalogue.resource.push((&concurrency_limit_meta::META, Check::new(concurrency_limit::check)));
    catalogue.resource.push((&dead_letter_queue_meta::META, Check::new(dead_letter_queue::check)));
    catalogue.resource.push((&deprecated_runtime_meta::META, Check::new(deprecated_runtime::check)));
    catalogue.resource.push((&environment_own_key_meta::META, Check::new(environment_own_key::check)));
    catalogue.resource.push((&environment_secret_meta::META, Check::new(environment_secret::check)));
    catalogue.resource.push((&permission_source_meta::META, Check::new(permission_source::check)));
    catalogue.resource.push((&public_permission_meta::META, Check::new(public_permission::check)));
    catalogue.resource.push((&tracing_meta::META, Check::new(tracing::check)));
    catalogue.resource.push((&tracing_unset_meta::META, Check::new(tracing_unset::check)));
    catalogue.linked.push((&url_cors_meta::META, Check::new(url_cors::check)));
    catalogue.resource.push((&url_open_meta::META, Check::new(url_open::check)));
    catalogue.resource.push((&vpc_meta::META, Check::new(vpc::check)));
}
