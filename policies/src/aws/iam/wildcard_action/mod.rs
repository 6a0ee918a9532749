//! Statements with the action `*`, whatever the resource.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "the statement allows every action";
    cx.deny_each(holder.granting(Purpose::Identity, message, Statement::is_every_action));
}
