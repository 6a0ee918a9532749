//! Firewalls with rules of their own.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = resource.get("firewall_policy_id");
    cx.deny_if(policy.is_absent(), policy, || "the firewall has no policy");
}
