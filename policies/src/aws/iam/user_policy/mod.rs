//! Policies of users (CIS Amazon Web Services Foundations, 1.15). `aws_iam_policy_attachment` has users beside roles and
//! groups.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let (user, users) = (policy.get("user"), policy.get("users"));
    let shared = policy.kind() == "aws_iam_policy_attachment";
    let (at, of_user) = if shared { (users, users.is_empty().not()) } else { (user, Truth::True) };
    cx.deny_if(of_user, at, || "the policy is attached to a user");
}
