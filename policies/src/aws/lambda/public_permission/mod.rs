//! Permissions for every principal; only an organization limits those (Lambda API, `AddPermission`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(permission: &Resource<'_>, cx: &mut Cx<'_>) {
    let principal = permission.get("principal");
    let anyone = principal.is("*").and(permission.get("principal_org_id").is_absent());
    cx.deny_if(anyone, principal, || "anyone may invoke the function");
}
