//! Rules that allow everything.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::RbacRule;

/// Denies each rule that is such.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    let breaches = role.each(
        |rule| Truth::all([rule.groups(), rule.resources(), rule.verbs()].map(|list| list.any(|name| name.is("*")))),
        RbacRule::verbs,
        "the rule allows everything",
    );
    cx.deny_each_with(breaches, &role.bound_by());
}
