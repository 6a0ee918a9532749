//! Instances that do not ask for it: off by default (AWS provider, `ebs_optimized`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let optimized = resource.get("ebs_optimized");
    cx.deny_if(optimized.is_true().not(), optimized, || "the instance does not ask for EBS optimization");
}
