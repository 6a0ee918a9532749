//! Off by default (AWS provider 6.25, `aws_mq_broker`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(broker: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = broker.get("auto_minor_version_upgrade");
    cx.deny_if(setting.is_true().not(), setting, || "minor versions are not installed");
}
