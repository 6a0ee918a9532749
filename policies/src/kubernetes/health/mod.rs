//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod liveness_probe;
#[path = "liveness_probe/meta.rs"]
mod liveness_probe_meta;
mod readiness_probe;
#[path = "readiness_probe/meta.rs"]
mod readiness_probe_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&liveness_probe_meta::META, Check::new(liveness_probe::check)));
    catalogue.workload.push((&readiness_probe_meta::META, Check::new(readiness_probe::check)));
}
