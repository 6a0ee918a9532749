//! Off by default (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("allocate_public_ip");
    cx.deny_if(setting.is_true(), setting, || "the machine gets a public address");
}
