//! Users with a login profile.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each such profile.
pub fn check(user: &Linked<'_>, cx: &mut Cx<'_>) {
    for (profile, is) in user.parts("aws_iam_user_login_profile") {
        cx.deny_if(is, profile.root(), || "the user may sign in with a password");
    }
}
