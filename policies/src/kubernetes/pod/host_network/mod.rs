//! Pods in their node's network namespace.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies pods that share it.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let attr = workload.pod_field("hostNetwork");
    cx.deny_if(attr.is_true(), attr, || "the pod shares its node's network namespace");
}
