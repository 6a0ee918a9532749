//! Data sources for the policy `AdministratorAccess` of AWS.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::iam::is_managed;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let (name, arn) = (policy.get("name"), policy.get("arn"));
    cx.deny_if(name.is("AdministratorAccess"), name, || "AdministratorAccess is looked up");
    cx.deny_if(is_managed(arn, "AdministratorAccess"), arn, || "AdministratorAccess is looked up");
}
