//! Kernel parameters outside of the safe set (Pod Security Standards, baseline).

use palisade_policy::Cx;
use palisade_views::Workload;

const SAFE: [&str; 11] = [
    "kernel.shm_rmid_forced",
    "net.ipv4.ip_local_port_range",
    "net.ipv4.ip_local_reserved_ports",
    "net.ipv4.ip_unprivileged_port_start",
    "net.ipv4.ping_group_range",
    "net.ipv4.tcp_fin_timeout",
    "net.ipv4.tcp_keepalive_intvl",
    "net.ipv4.tcp_keepalive_probes",
    "net.ipv4.tcp_keepalive_time",
    "net.ipv4.tcp_rmem",
    "net.ipv4.tcp_wmem",
];

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for sysctl in workload.pod_security("sysctls").items() {
        let name = sysctl.get("name");
        let unsafe_one = name.test_text(|name| !SAFE.contains(&name));
        cx.deny_if(unsafe_one, name, || "the kernel parameter is outside of the safe set");
    }
}
