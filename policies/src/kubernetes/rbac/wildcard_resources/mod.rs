//! Role covers every resource.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        let resources = rule.get("resources");
        cx.deny_if(resources.any(|resource| resource.is("*")), resources, || "the rule covers every resource");
    }
}
