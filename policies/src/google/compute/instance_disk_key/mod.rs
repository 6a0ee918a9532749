//! Disks made with a machine: `boot_disk` of instances, `disk` of templates (google provider). What comes from a
//! template is judged there.

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each disk without a key.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    for (disk, keyed) in instance.disks() {
        cx.deny_if(keyed.not(), disk, || "the disk is encrypted with a key of Google's");
    }
}
