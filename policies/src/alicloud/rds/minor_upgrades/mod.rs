//! What holds where nothing is set depends on the engine (alicloud provider); it has to be asked for.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("auto_upgrade_minor_version");
    cx.deny_if(setting.is("Auto").not(), setting, || "minor versions are not installed");
}
