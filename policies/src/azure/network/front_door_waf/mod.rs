//! `web_application_firewall_policy_link_id` of every `frontend_endpoint`: none by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each endpoint without a policy.
pub fn check(door: &Resource<'_>, cx: &mut Cx<'_>) {
    for endpoint in door.get("frontend_endpoint").items() {
        let policy = endpoint.get("web_application_firewall_policy_link_id");
        cx.deny_if(policy.is_absent(), policy, || "no web application firewall filters what comes in");
    }
}
