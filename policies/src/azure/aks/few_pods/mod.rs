//! Without `max_pods` a node takes 30 with Azure CNI, 250 with its overlay and 110 with kubenet, the default of the
//! provider (AKS, "Configure Azure CNI networking"; azurerm, `network_plugin`). A pool does not show which it is.

use palisade_model::{Attr, CauseId, Resource, Truth};
use palisade_policy::Cx;

const FEWEST: f64 = 50.0;

/// Denies each pool whose nodes take fewer.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let (pods, by_default) = match resource.kind() {
        "azurerm_kubernetes_cluster" => {
            (resource.get("default_node_pool").get("max_pods"), takes_thirty(resource.get("network_profile")))
        }
        _ => (resource.get("max_pods"), Truth::unknown(CauseId::ELSEWHERE)),
    };
    let few = pods.test_number(|pods| pods < FEWEST).or_else(|| pods.is_absent().and(by_default));
    cx.deny_if(few, pods, || "a node takes fewer than 50 pods");
}

fn takes_thirty(network: Attr<'_>) -> Truth {
    network.get("network_plugin").is("azure").and(network.get("network_plugin_mode").is("overlay").not())
}
