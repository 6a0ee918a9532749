//! Role can change secrets.

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        let resources = rule.get("resources");
        let verbs = ["create", "update", "patch", "delete", "deletecollection", "impersonate", "*"];
        let changes = has(rule.get("verbs"), &verbs);
        let of_secrets = has(resources, &["secrets", "*"]);
        cx.deny_if(changes.and(of_secrets), resources, || "the rule lets its subjects change secrets");
    }
}

fn has(list: Attr<'_>, names: &[&str]) -> Truth {
    list.any(|name| name.is_one_of(names))
}
