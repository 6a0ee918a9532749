//! Conditions of providers; without one all credentials of the other side are accepted (IAM, "Workload Identity Federation").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(provider: &Resource<'_>, cx: &mut Cx<'_>) {
    let condition = provider.get("attribute_condition");
    cx.deny_if(condition.is_empty(), condition, || "every identity of the provider is accepted");
}
