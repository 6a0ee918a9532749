//! Role can raise its own privileges.

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        let verbs = rule.get("verbs");
        let raises = has(verbs, &["bind", "escalate", "impersonate"]);
        cx.deny_if(raises, verbs, || "the rule lets its subjects raise their own privileges");
    }
}

fn has(list: Attr<'_>, names: &[&str]) -> Truth {
    list.any(|name| name.is_one_of(names))
}
