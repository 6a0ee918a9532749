//! Jobs that nothing removes when they have finished: that is the default (API reference, `JobSpec`). A CronJob removes
//! its own.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    if workload.kind() != "Job" {
        return;
    }
    let ttl = workload.spec_field("ttlSecondsAfterFinished");
    cx.deny_if(ttl.is_absent(), ttl, || "nothing removes the Job when it has finished");
}
