//! Descriptions of rules, inline or as resources of their own.

use palisade_policy::Cx;
use palisade_views::Firewall;

/// Denies each rule without one.
pub fn check(firewall: &Firewall<'_>, cx: &mut Cx<'_>) {
    for rule in firewall.rules() {
        let description = rule.get("description");
        cx.deny_if(description.is_empty(), description, || "the rule has no description");
    }
}
