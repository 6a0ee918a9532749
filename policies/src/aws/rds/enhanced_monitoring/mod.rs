//! Instances without enhanced monitoring; zero, the default, switches it off (AWS provider, `aws_db_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let interval = instance.get("monitoring_interval");
    cx.deny_if(interval.number().or(0.0).test(|seconds| seconds < 1.0), interval, || "enhanced monitoring is off");
}
