//! Both are required; any is every address (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let is_any = |name| {
            let addresses = rule.get(name);
            addresses.is_empty().or(addresses.any(|address| address.is("any")))
        };
        let open = is_any("source_addresses").and(is_any("destination_addresses"));
        cx.deny_if(open, rule.get("destination_addresses"), || "the rule is from anywhere to anywhere");
    }
}
