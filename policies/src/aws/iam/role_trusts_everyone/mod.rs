//! Trust policies that allow everyone (IAM User Guide, "AWS JSON policy elements: Principal").

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting(Purpose::Trust, "everyone can assume the role", Statement::is_public));
}
