//! Members that are everyone (Google Cloud Storage, "Make data public").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    for name in ["member", "members", "entity"] {
        let attr = resource.get(name);
        let everyone = attr.any(|member| member.is_one_of(&["allUsers", "allAuthenticatedUsers"]));
        cx.deny_if(everyone, attr, || "everyone gets this role on the bucket");
    }
}
