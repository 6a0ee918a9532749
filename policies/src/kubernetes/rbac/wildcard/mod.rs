//! Role has a wildcard.

use palisade_policy::Cx;
use palisade_views::RbacRole;

/// Denies each list of a rule that has one.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    for rule in role.rules() {
        for list in [rule.groups(), rule.resources(), rule.verbs()] {
            cx.deny_if(list.any(|name| name.is("*")), list, || "the rule has a wildcard");
        }
    }
}
