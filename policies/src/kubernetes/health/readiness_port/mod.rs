//! Readiness probes of ports that the container does not declare.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for port in container.probed_ports("readinessProbe") {
            cx.deny_if(container.declares_port(port).not(), port, || {
                format!("{} declares no such TCP port", container.title())
            });
        }
    }
}
