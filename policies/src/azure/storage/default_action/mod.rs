//! Network rules whose default is Allow.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = resource.get("network_rules").get("default_action");
    let own = resource.get("default_action");
    for action in [rules, own] {
        cx.deny_if(action.is("Allow"), action, || "all networks are let in by default");
    }
}
