//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod liveness_port;
#[path = "liveness_port/meta.rs"]
mod liveness_port_meta;
mod liveness_probe;
#[path = "liveness_probe/meta.rs"]
mod liveness_probe_meta;
mod readiness_port;
#[path = "readiness_port/meta.rs"]
mod readiness_port_meta;
mod readiness_probe;
#[path = "readiness_probe/meta.rs"]
mod readiness_probe_meta;
mod startup_port;
#[path = "startup_port/meta.rs"]
mod startup_port_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&liveness_port_meta::META, Check::new(liveness_port::check)));
    catalogue.workload.push((&liveness_probe_meta::META, Check::new(liveness_probe::check)));
    catalogue.workload.push((&readiness_port_meta::META, Check::new(readiness_port::check)));
    catalogue.workload.push((&readiness_probe_meta::META, Check::new(readiness_probe::check)));
    catalogue.workload.push((&startup_port_meta::META, Check::new(startup_port::check)));
}
