//! Rules need an action, or one that takes the place of a group's (AWS provider, `aws_wafv2_web_acl`, `aws_waf_web_acl`).

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each rule for which that is so.
pub fn check(acl: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in ["rule", "rules", "activated_rule"].into_iter().flat_map(|name| acl.get(name).items()) {
        let acts = Truth::any(["action", "override_action"].map(|name| rule.get(name).any(says_something)));
        cx.deny_if(acts.not(), rule, || "the rule has no action");
    }
}

/// Whether a block holds a type or a block that is the action.
fn says_something(action: Attr<'_>) -> Truth {
    action.any_entry(|_, value| value.is_set())
}
