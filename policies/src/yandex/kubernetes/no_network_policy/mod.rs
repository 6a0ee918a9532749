//! Off by default; Cilium enforces them itself (Yandex Managed Kubernetes, "Network policies").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let provider = cluster.get("network_policy_provider");
    let cilium = cluster.get("network_implementation").get("cilium").is_set();
    let enforced = provider.is_ignoring_case("CALICO").or(cilium);
    cx.deny_if(enforced.not(), provider, || "network policies are not enforced");
}
