//! Members that are everyone, on clusters and jobs.

use palisade_policy::Cx;
use palisade_views::GoogleGrants;

/// Denies each grant to everyone.
pub fn check(grants: &GoogleGrants<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(grants.public());
}
