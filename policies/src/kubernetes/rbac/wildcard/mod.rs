//! Role has a wildcard.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        for list in [rule.get("apiGroups"), rule.get("api_groups"), rule.get("resources"), rule.get("verbs")] {
            let wildcard = list.any(|name| name.is("*"));
            cx.deny_if(wildcard, list, || "the rule has a wildcard");
        }
    }
}
