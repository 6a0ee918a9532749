//! Ports of the node.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each that a container takes.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for port in container.ports() {
            let attr = workload.field(port, "hostPort");
            cx.deny_if(attr.test_number(|port| port > 0.5), attr, || {
                format!("{} takes a port of its node", container.title())
            });
        }
    }
}
