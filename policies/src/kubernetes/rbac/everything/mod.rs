//! Role allows everything.

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        let groups = rule.get("apiGroups").any(star).or(rule.get("api_groups").any(star));
        let verbs = rule.get("verbs");
        let everything = groups.and(rule.get("resources").any(star)).and(verbs.any(star));
        cx.deny_if(everything, verbs, || "the rule allows everything");
    }
}

fn star(name: Attr<'_>) -> Truth {
    name.is("*")
}
