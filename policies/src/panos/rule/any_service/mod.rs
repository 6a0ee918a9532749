//! `services` is required; any is every port (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let services = rule.get("services");
        let any = services.is_empty().or(services.any(|service| service.is("any")));
        cx.deny_if(any, services, || "the rule is for any port");
    }
}
