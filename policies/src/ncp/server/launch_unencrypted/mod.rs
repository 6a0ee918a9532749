//! Off by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(launch: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = launch.get("is_encrypted_volume");
    cx.deny_if(setting.is_true().not(), setting, || "servers are not encrypted");
}
