//! Statements about every resource with an action that resources can be named for (AWS Service Authorization Reference).

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement, actions};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = |statement: &Statement<'_>| {
        let named = statement.named_actions(actions::takes_resource).unwrap_or_else(|| "actions".to_owned());
        format!("the statement allows {named} on every resource, which could be limited to some")
    };
    cx.deny_each(holder.granting_as(Purpose::Identity, message, |statement| {
        let takes_resource = || statement.any_action(actions::takes_resource).or(statement.not_actions().is_set());
        statement.is_unlimited().and_then(takes_resource)
    }));
}
