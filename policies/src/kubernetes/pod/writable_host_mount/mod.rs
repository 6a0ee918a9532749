//! Directories of the node that a container may write to.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each mount that is one.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let of_node: Vec<_> =
        workload.volumes().filter(|&volume| workload.field(volume, "hostPath").is_set() != Truth::False).collect();
    for mount in workload.containers().filter(|_| !of_node.is_empty()).flat_map(|container| container.volume_mounts()) {
        let name = mount.get("name");
        let is_of_node = of_node.iter().map(|volume| {
            let same = name.text().and_then(|name| volume.get("name").text().map(|volume| volume == name));
            same.test(|same| same).and(workload.field(*volume, "hostPath").is_set()).and(volume.exists())
        });
        let writable = workload.field(mount, "readOnly").is_true().not();
        cx.deny_if(Truth::any(is_of_node).and(writable), name, || "the container can write to a directory of the node");
    }
}
