//! Members that are users, in bindings, members and whole policies of projects, folders and organisations.

use palisade_policy::Cx;
use palisade_views::GoogleGrants;

/// Denies each grant to one.
pub fn check(grants: &GoogleGrants<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(grants.people());
}
