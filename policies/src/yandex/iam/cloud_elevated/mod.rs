//! Primitive roles (Yandex IAM, "Roles").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(grant: &Resource<'_>, cx: &mut Cx<'_>) {
    let role = grant.get("role");
    cx.deny_if(role.is_one_of(&["admin", "editor"]), role, || "the role is for everything in the cloud");
}
