//! `iam:PassRole` for every role (IAM User Guide, "Grant a user permissions to pass a role to an AWS service").

use palisade_policy::Cx;
use palisade_views::PolicyHolder;

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting_everywhere("the statement lets any role be passed to a service", &["iam:PassRole"]));
}
