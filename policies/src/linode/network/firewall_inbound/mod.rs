//! What a firewall does with inbound traffic that no rule names; the provider requires the argument.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a policy of ACCEPT.
pub fn check(firewall: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = firewall.get("inbound_policy");
    cx.deny_if(policy.is_ignoring_case("ACCEPT"), policy, || "inbound traffic that no rule names is accepted");
}
