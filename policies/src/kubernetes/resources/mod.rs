//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cpu_limit;
#[path = "cpu_limit/meta.rs"]
mod cpu_limit_meta;
mod cpu_request;
#[path = "cpu_request/meta.rs"]
mod cpu_request_meta;
mod empty_dir_limit;
#[path = "empty_dir_limit/meta.rs"]
mod empty_dir_limit_meta;
mod ephemeral_storage_limit;
#[path = "ephemeral_storage_limit/meta.rs"]
mod ephemeral_storage_limit_meta;
mod limit_range_incomplete;
#[path = "limit_range_incomplete/meta.rs"]
mod limit_range_incomplete_meta;
mod limit_ratio;
#[path = "limit_ratio/meta.rs"]
mod limit_ratio_meta;
mod malformed_quantity;
#[path = "malformed_quantity/meta.rs"]
mod malformed_quantity_meta;
mod memory_limit;
#[path = "memory_limit/meta.rs"]
mod memory_limit_meta;
mod memory_request;
mod memory_request_below_limit;
#[path = "memory_request_below_limit/meta.rs"]
mod memory_request_below_limit_meta;
#[path = "memory_request/meta.rs"]
mod memory_request_meta;
mod namespace_limit_range;
#[path = "namespace_limit_range/meta.rs"]
mod namespace_limit_range_meta;
mod namespace_quota;
#[path = "namespace_quota/meta.rs"]
mod namespace_quota_meta;
mod quota_incomplete;
#[path = "quota_incomplete/meta.rs"]
mod quota_incomplete_meta;
mod request_above_limit;
#[path = "request_above_limit/meta.rs"]
mod request_above_limit_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&cpu_limit_meta::META, Check::new(cpu_limit::check)));
    catalogue.workload.push((&cpu_request_meta::META, Check::new(cpu_request::check)));
    catalogue.workload.push((&empty_dir_limit_meta::META, Check::new(empty_dir_limit::check)));
    catalogue.workload.push((&ephemeral_storage_limit_meta::META, Check::new(ephemeral_storage_limit::check)));
    catalogue.limit_range.push((&limit_range_incomplete_meta::META, Check::new(limit_range_incomplete::check)));
    catalogue.workload.push((&limit_ratio_meta::META, Check::with_params(limit_ratio::check)));
    catalogue.workload.push((&malformed_quantity_meta::META, Check::new(malformed_quantity::check)));
    catalogue.workload.push((&memory_limit_meta::META, Check::new(memory_limit::check)));
    catalogue.workload.push((&memory_request_meta::META, Check::new(memory_request::check)));
    catalogue.workload.push((&memory_request_below_limit_meta::META, Check::new(memory_request_below_limit::check)));
    catalogue.namespace_limits.push((&namespace_limit_range_meta::META, Check::new(namespace_limit_range::check)));
    catalogue.namespace_limits.push((&namespace_quota_meta::META, Check::new(namespace_quota::check)));
    catalogue.resource_quota.push((&quota_incomplete_meta::META, Check::new(quota_incomplete::check)));
    catalogue.workload.push((&request_above_limit_meta::META, Check::new(request_above_limit::check)));
}
