//! Queue policies with every action of SQS.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::Purpose;

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "the statement allows every action on the queue";
    cx.deny_each(holder.granting(Purpose::Resource, message, |statement| {
        statement.is_every_action().or_else(|| statement.any_action(|action| action.eq_ignore_ascii_case("sqs:*")))
    }));
}
