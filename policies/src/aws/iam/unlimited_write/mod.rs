//! Actions that change something, for every resource, where resources could be named.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement, actions};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = |statement: &Statement<'_>| {
        let named = statement.named_actions(actions::changes_resource).unwrap_or_else(|| "changes".to_owned());
        format!("the statement allows {named} on every resource")
    };
    cx.deny_each(holder.granting_as(Purpose::Identity, message, |statement| {
        statement.is_unlimited().and_then(|| statement.any_action(actions::changes_resource))
    }));
}
