//! Off by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let disabled = rule.get("disable_server_response_inspection");
        cx.deny_if(disabled.is_true(), disabled, || "answers of servers are not looked at");
    }
}
