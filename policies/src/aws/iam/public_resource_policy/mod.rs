//! Policies that allow everyone, of the resources that have no policy of their own here.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting(Purpose::Resource, "everyone can use the resource", Statement::is_public));
}
