//! Off by default (AWS provider 6.25, `aws_dms_replication_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("auto_minor_version_upgrade");
    cx.deny_if(setting.is_true().not(), setting, || "minor versions are not installed");
}
