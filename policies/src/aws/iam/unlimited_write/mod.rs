//! Actions that change something, for every resource, where resources could be named.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, actions};

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "the statement lets every resource be changed";
    cx.deny_each(holder.granting(Purpose::Identity, message, |statement| {
        let changes = |action: &str| actions::takes_resource(action) && actions::changes_something(action);
        statement.is_unlimited().and_then(|| statement.any_action(changes))
    }));
}
