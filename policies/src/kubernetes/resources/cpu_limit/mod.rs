//! Containers without a cpu limit, from wherever it could come.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that no cpu limit holds for.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let amount = container.limit("cpu");
        cx.deny_if(amount.is_set.not(), amount.attr, || format!("{} has no cpu limit", container.title()));
    }
}
