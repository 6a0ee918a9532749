//! `enforce_workgroup_configuration` is on by default (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a workgroup whose settings clients may override.
pub fn check(workgroup: &Resource<'_>, cx: &mut Cx<'_>) {
    let enforced = workgroup.get("configuration").get("enforce_workgroup_configuration");
    cx.deny_if(enforced.is_false(), enforced, || "clients may override the workgroup's settings");
}
