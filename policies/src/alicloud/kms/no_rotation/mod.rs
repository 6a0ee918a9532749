//! Off by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = key.get("automatic_rotation");
    cx.deny_if(setting.is("Enabled").not(), setting, || "the key is not rotated");
}
