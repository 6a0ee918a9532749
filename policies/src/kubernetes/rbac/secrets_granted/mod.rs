//! Bindings of roles that the project declares; a role that nobody is bound to is told of where it stands.

use palisade_policy::Cx;
use palisade_views::RbacGrant;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access { groups: &[""], resources: &["secrets"], verbs: &["get", "list", "watch"] };

/// Denies each binding that gives it.
pub fn check(grant: &RbacGrant<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(grant.giving_all(&ACCESS, "the binding lets its subjects read secrets"));
}
