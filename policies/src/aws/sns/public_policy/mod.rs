//! Topic policies that allow everyone (Amazon SNS Developer Guide, "Example cases for Amazon SNS access control").

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting(Purpose::Resource, "everyone can use the topic", Statement::is_public));
}
