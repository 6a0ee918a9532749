//! What the rules let by, in the account or in a resource of their own; Azure lets its services by where nothing is set.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a list without them.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    for bypass in [resource.get("network_rules").get("bypass"), resource.get("bypass")] {
        let trusted = bypass.any(|service| service.is("AzureServices"));
        cx.deny_if(bypass.is_set().and(trusted.not()), bypass, || "trusted Microsoft services are not let by");
    }
}
