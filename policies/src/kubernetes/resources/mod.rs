//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cpu_limit;
#[path = "cpu_limit/meta.rs"]
mod cpu_limit_meta;
mod cpu_request;
#[path = "cpu_request/meta.rs"]
mod cpu_request_meta;
mod ephemeral_storage_limit;
#[path = "ephemeral_storage_limit/meta.rs"]
mod ephemeral_storage_limit_meta;
mod malformed_quantity;
#[path = "malformed_quantity/meta.rs"]
mod malformed_quantity_meta;
mod memory_limit;
#[path = "memory_limit/meta.rs"]
mod memory_limit_meta;
mod memory_request;
#[path = "memory_request/meta.rs"]
mod memory_request_meta;
mod request_above_limit;
#[path = "request_above_limit/meta.rs"]
mod request_above_limit_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&cpu_limit_meta::META, Check::new(cpu_limit::check)));
    catalogue.workload.push((&cpu_request_meta::META, Check::new(cpu_request::check)));
    catalogue.workload.push((&ephemeral_storage_limit_meta::META, Check::new(ephemeral_storage_limit::check)));
    catalogue.workload.push((&malformed_quantity_meta::META, Check::new(malformed_quantity::check)));
    catalogue.workload.push((&memory_limit_meta::META, Check::new(memory_limit::check)));
    catalogue.workload.push((&memory_request_meta::META, Check::new(memory_request::check)));
    catalogue.workload.push((&request_above_limit_meta::META, Check::new(request_above_limit::check)));
}
