//! Containers with the port of SSH.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for port in workload.containers().flat_map(|container| container.ports()) {
        let number = workload.field(port, "containerPort");
        let is_ssh = number
            .test_number(|port| (port - 22.0).abs() < 0.5)
            .and(port.get("protocol").is_one_of(&["UDP", "SCTP"]).not());
        cx.deny_if(is_ssh, number, || "the container serves SSH");
    }
}
