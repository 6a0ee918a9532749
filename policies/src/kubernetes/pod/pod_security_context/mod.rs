//! Pods without a security context of their own.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let context = workload.pod_field("securityContext");
    cx.deny_if(context.is_empty(), context, || "the pod has no security context");
}
