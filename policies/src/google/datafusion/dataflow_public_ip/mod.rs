//! Public by default (Dataflow, "Specify a network and subnetwork").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(job: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = job.get("ip_configuration");
    cx.deny_if(setting.is("WORKER_IP_PRIVATE").not(), setting, || "workers have public addresses");
}
