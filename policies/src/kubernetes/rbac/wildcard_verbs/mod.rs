//! Rules with every verb on resources of Kubernetes itself.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::RbacRule;

/// Denies each rule that is such.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    let breaches = role.each(
        |rule| rule.verbs().any(|verb| verb.is("*")).and_then(|| rule.is_about_kubernetes()),
        RbacRule::verbs,
        "the rule allows every verb",
    );
    cx.deny_each_with(breaches, &role.bound_by());
}
