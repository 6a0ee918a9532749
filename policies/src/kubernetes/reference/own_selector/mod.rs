//! Workloads whose selector does not match their template's labels.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    if let Some(selector) = workload.own_selector() {
        let labels = workload.pod_metadata().get("labels");
        let matches = selector.matches(labels);
        cx.deny_if(matches.not(), selector.attr(), || "the selector does not match the pods' labels");
    }
}
