//! `DISABLED` by default (Amazon ECS API, `EFSVolumeConfiguration`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each EFS volume without encryption in transit.
pub fn check(task: &Resource<'_>, cx: &mut Cx<'_>) {
    for volume in task.get("volume").items() {
        for efs in volume.get("efs_volume_configuration").items() {
            let transit = efs.get("transit_encryption");
            cx.deny_if(transit.is("ENABLED").not(), transit, || "files travel to the volume in plain text");
        }
    }
}
