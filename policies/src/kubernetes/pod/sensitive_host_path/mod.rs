//! System directories of the node as volumes. What can be asked of a socket there depends on who listens.

use palisade_policy::Cx;
use palisade_views::Workload;

const SYSTEM: [&str; 9] = ["/boot", "/dev", "/etc", "/lib", "/proc", "/root", "/sys", "/usr", "/var/lib/kubelet"];

fn is_system(path: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.is_empty() || SYSTEM.iter().any(|system| path == *system || path.starts_with(&format!("{system}/")))
}

/// Denies each volume that is one.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for volume in workload.volumes() {
        let path = workload.field(workload.field(volume, "hostPath"), "path");
        let system = path.test_text(is_system).and_then(|| workload.is_socket(volume).not());
        cx.deny_if(system, path, || "the volume is a system directory of the node");
    }
}
