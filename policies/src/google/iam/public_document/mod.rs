//! Documents that name everyone, whatever they are attached to (IAM, "Principal identifiers").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each member that is everyone.
pub fn check(document: &Resource<'_>, cx: &mut Cx<'_>) {
    for member in document.get("binding").items().flat_map(|binding| binding.get("members").items()) {
        let everyone = member.is_one_of(&["allUsers", "allAuthenticatedUsers"]);
        cx.deny_if(everyone, member, || "the role is granted to everyone");
    }
}
