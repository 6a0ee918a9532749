//! Volumes of types that the restricted Pod Security Standard does not allow.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// The core types (Pod Security Standards, restricted), without case and underscores.
const CORE: [&str; 8] =
    ["configmap", "csi", "downwardapi", "emptydir", "ephemeral", "persistentvolumeclaim", "projected", "secret"];

/// Denies each that has another type.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for volume in workload.volumes() {
        let unknown = volume.causes().map_or(Truth::False, Truth::Unknown);
        cx.deny_if(unknown, volume, || "the type of the volume is not known");
        for (name, source) in volume.entries() {
            let plain = name.replace('_', "").to_ascii_lowercase();
            if plain != "name" && !CORE.contains(&&*plain) {
                cx.deny_if(source.is_set(), source, || format!("the volume is of the type {name}"));
            }
        }
    }
}
