//! Statements with every action of S3.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::Purpose;

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "the statement allows every action of S3";
    cx.deny_each(holder.granting(Purpose::Identity, message, |statement| {
        statement.any_action(|action| action.eq_ignore_ascii_case("s3:*"))
    }));
}
