//! Temporary volumes that may grow until the node is full.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each without a limit, its own or, for those on disk, that of every container's ephemeral storage.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let disk = Truth::all(workload.containers().map(|container| container.limit("ephemeral-storage").is_set));
    for volume in workload.volumes() {
        let directory = workload.field(volume, "emptyDir");
        let limit = workload.field(directory, "sizeLimit");
        let limited = limit.is_set().or(disk.and(directory.get("medium").is("Memory").not()));
        cx.deny_if(directory.is_set().and(limited.not()), limit, || "the volume has no size limit");
    }
}
