//! None by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(volume: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = volume.get("backup_policy_id");
    cx.deny_if(is_blank(setting), setting, || "nothing backs the volume up");
}
