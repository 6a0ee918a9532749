//! `restrictions` is required, and none is a choice (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = distribution.get("restrictions").get("geo_restriction").get("restriction_type");
    cx.deny_if(setting.is("none"), setting, || "requests of all countries are answered");
}
