//! Off by default (google provider 7).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("private_instance");
    cx.deny_if(setting.is_true().not(), setting, || "the instance has a public address");
}
