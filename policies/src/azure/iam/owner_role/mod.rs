//! All actions, assignable to a subscription, a management group or everything. Without `assignable_scopes` the role is
//! assignable to its `scope`.

use palisade_model::{Attr, Reference, Resource, Truth};
use palisade_policy::Cx;

/// Whether a scope is no narrower than a subscription: a resource group, or anything in one, is.
fn is_wide(scope: Attr<'_>) -> Truth {
    let kind = scope.reference().filter(|reference| reference.is_identity()).map(Reference::kind);
    let subscription = matches!(kind.as_deref(), Some("data.azurerm_subscription" | "data.azurerm_management_group"));
    Truth::from(subscription).or_else(|| {
        scope.test_text(|text| text.trim_matches('/').split('/').count() <= 2 || text.contains("managementGroups"))
    })
}

/// Denies each action that is all of them.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    let listed = role.get("assignable_scopes");
    let wide = listed.any(is_wide).or(listed.is_empty().and(is_wide(role.get("scope"))));
    for permissions in role.get("permissions").items() {
        for action in permissions.get("actions").items() {
            cx.deny_if(action.is("*").and(wide), action, || "the role may do everything in the subscription");
        }
    }
}
