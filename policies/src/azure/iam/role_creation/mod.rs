//! Actions of `permissions`, in which `*` stands for any text; `not_actions` are taken away again.

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::iam::action_matches;

fn covers_role_writing(action: Attr<'_>) -> Truth {
    action.test_text(|pattern| action_matches(pattern, "Microsoft.Authorization/roleDefinitions/write"))
}

/// Denies each action that covers the writing of role definitions.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for permissions in role.get("permissions").items() {
        let taken = permissions.get("not_actions").any(covers_role_writing);
        for action in permissions.get("actions").items() {
            let may = covers_role_writing(action).and(taken.not());
            cx.deny_if(may, action, || "the role may write role definitions");
        }
    }
}
