//! The policy `IAMFullAccess` of AWS, wherever it is attached or looked up in order to be.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::iam::{is_looked_up, is_managed};

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    if resource.kind() == "data.aws_iam_policy" {
        let (is_it, at) = is_looked_up(*resource, "IAMFullAccess");
        cx.deny_if(is_it, at, || "IAMFullAccess is looked up");
        return;
    }
    let (one, of_set) = (resource.get("policy_arn"), resource.get("managed_policy_arn"));
    for arn in resource.get("managed_policy_arns").items().chain([one, of_set]) {
        cx.deny_if(is_managed(arn, "IAMFullAccess"), arn, || "IAMFullAccess lets its holder gain every permission");
    }
}
