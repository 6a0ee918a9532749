//! Rules about every resource.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::RbacRule;

/// Denies each rule that is such.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    let breaches = role.each(
        |rule| rule.resources().any(|resource| resource.is("*")),
        RbacRule::resources,
        "the rule covers every resource",
    );
    cx.deny_each_with(breaches, &role.bound_by());
}
