//! Data sources for documents that allow everyone (IAM User Guide, "AWS JSON policy elements: Principal").

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting(Purpose::Resource, "the statement allows everyone", Statement::is_public));
}
