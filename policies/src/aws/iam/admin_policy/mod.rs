//! Policies that allow every action on every resource (CIS Amazon Web Services Foundations, 1.16).

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::Purpose;

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "the statement allows every action on every resource";
    cx.deny_each(holder.granting(Purpose::Identity, message, |statement| {
        statement.is_every_action().and_then(|| statement.is_every_resource())
    }));
}
