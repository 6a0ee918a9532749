//! The policy `AdministratorAccess` of AWS, wherever policies are attached (CIS Amazon Web Services Foundations, 1.16).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::iam::is_managed;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let (one, of_set) = (resource.get("policy_arn"), resource.get("managed_policy_arn"));
    for arn in resource.get("managed_policy_arns").items().chain([one, of_set]) {
        cx.deny_if(is_managed(arn, "AdministratorAccess"), arn, || "AdministratorAccess is attached");
    }
}
