//! Descriptions of rules, none by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each rule without one.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let description = rule.get("description");
        cx.deny_if(is_blank(description), description, || "the rule has no description");
    }
}
