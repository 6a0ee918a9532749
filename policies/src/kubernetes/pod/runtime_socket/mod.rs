//! The container runtime's socket as a volume.

use palisade_policy::Cx;
use palisade_views::Workload;

const SOCKETS: [&str; 7] = [
    "/var/run/docker.sock",
    "/run/docker.sock",
    "/var/run/containerd/containerd.sock",
    "/run/containerd/containerd.sock",
    "/var/run/crio/crio.sock",
    "/run/crio/crio.sock",
    "/var/run/dockershim.sock",
];

/// Denies each volume that is one.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for volume in workload.volumes() {
        let path = workload.field(workload.field(volume, "hostPath"), "path");
        let socket = path.test_text(|path| SOCKETS.contains(&path.trim_end_matches('/')));
        cx.deny_if(socket, path, || "the volume is the container runtime's socket");
    }
}
