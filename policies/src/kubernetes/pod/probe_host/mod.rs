//! Hosts in probes and lifecycle hooks (Pod Security Standards, baseline, "Host Probes / Lifecycle Hooks", from v1.34
//! on).

use palisade_policy::Cx;
use palisade_views::Workload;

const PROBES: [&str; 3] = ["livenessProbe", "readinessProbe", "startupProbe"];
const HOOKS: [&str; 2] = ["postStart", "preStop"];
const REQUESTS: [&str; 2] = ["httpGet", "tcpSocket"];

/// Denies each host.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let lifecycle = container.get("lifecycle");
        let hooks = HOOKS.map(|hook| workload.field(lifecycle, hook));
        for handler in PROBES.map(|probe| container.get(probe)).into_iter().chain(hooks) {
            for host in REQUESTS.map(|request| workload.field(handler, request).get("host")) {
                cx.deny_if(host.is_empty().not(), host, || {
                    format!("the kubelet asks a host for {}", container.title())
                });
            }
        }
    }
}
