//! Monitored by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("agent_config").get("is_monitoring_disabled");
    cx.deny_if(setting.is_true(), setting, || "the machine is not monitored");
}
