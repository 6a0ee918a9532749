//! Permissions for a service of AWS that leave open for whom it acts (Lambda Developer Guide, "Granting Lambda access to
//! AWS services").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(permission: &Resource<'_>, cx: &mut Cx<'_>) {
    let principal = permission.get("principal");
    let limits = ["source_arn", "source_account", "principal_org_id"].map(|name| permission.get(name).is_empty());
    let anywhere = principal.contains(".amazonaws.com").and(Truth::all(limits));
    cx.deny_if(anywhere, principal, || "the service may invoke the function for any of its customers");
}
