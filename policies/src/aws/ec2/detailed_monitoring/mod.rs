//! Instances with measurements every five minutes, the default (Amazon EC2 User Guide, "Manage detailed monitoring").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let monitoring = instance.get("monitoring");
    cx.deny_if(monitoring.is_true().not(), monitoring, || "detailed monitoring is off");
}
