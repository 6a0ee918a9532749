//! Vault policies that allow everyone (Amazon S3 Glacier Developer Guide, "Vault access policies").

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting(Purpose::Resource, "everyone can use the vault", Statement::is_public));
}
