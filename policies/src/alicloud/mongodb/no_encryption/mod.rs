//! Off by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let tde_status = instance.get("tde_status");
    cx.deny_if(tde_status.is_ignoring_case("enabled").not(), tde_status, || "data are not encrypted");
}
