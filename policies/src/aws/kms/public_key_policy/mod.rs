//! Key policies that allow everyone (AWS KMS Developer Guide, "Key policies in AWS KMS").

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting(Purpose::Resource, "everyone can use the key", Statement::is_public));
}
