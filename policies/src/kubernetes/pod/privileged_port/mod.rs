//! Ports that a process without privileges cannot open.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for port in workload.containers().flat_map(|container| container.ports()) {
        let number = workload.field(port, "containerPort");
        cx.deny_if(
            number.test_number(|port| port > 0.5 && port < 1023.5),
            number,
            || "the port takes privileges to open",
        );
    }
}
