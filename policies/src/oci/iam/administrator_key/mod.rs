//! Users in the group Administrators with a key (CIS Oracle Cloud Infrastructure Foundations, "Ensure API keys are not
//! created for tenancy administrator users").

use palisade_model::{CauseId, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each key of an administrator.
pub fn check(user: &Linked<'_>, cx: &mut Cx<'_>) {
    let is_administrator = user.any_of("oci_identity_user_group_membership", is_in_administrators);
    for (key, is) in user.parts("oci_identity_api_key") {
        cx.deny_if(is.and(is_administrator), key.root(), || "the key is that of an administrator");
    }
}

fn is_in_administrators(membership: Resource<'_>) -> Truth {
    let group = membership.get("group_id");
    let declared = group.reference().and_then(|to| membership.project().by_address(&to.address));
    match (declared, group.causes()) {
        (Some(group), _) => group.get("name").is("Administrators"),
        (None, Some(causes)) => Truth::Unknown(causes),
        (None, None) => Truth::unknown(CauseId::ELSEWHERE),
    }
}
