//! Agents without a guardrail.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let guardrail = resource.get("guardrail_configuration");
    cx.deny_if(guardrail.is_absent(), guardrail, || "the agent has no guardrail");
}
