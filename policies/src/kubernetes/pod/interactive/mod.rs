//! Containers with an open input or a terminal; neither is there by default (API reference, `Container`).

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each of the two.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for open in [container.get("stdin"), container.get("tty")] {
            cx.deny_if(open.is_true(), open, || format!("{} can be spoken to", container.title()));
        }
    }
}
