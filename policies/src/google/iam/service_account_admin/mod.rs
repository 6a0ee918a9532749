//! Owner, editor and `*admin` for service accounts, in bindings, members and whole policies of projects, folders and organisations.

use palisade_policy::Cx;
use palisade_views::GoogleGrants;

/// Denies each such grant.
pub fn check(grants: &GoogleGrants<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(grants.accounts_as_admins());
}
