//! Role allows every verb.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        let verbs = rule.get("verbs");
        cx.deny_if(verbs.any(|verb| verb.is("*")), verbs, || "the rule allows every verb");
    }
}
