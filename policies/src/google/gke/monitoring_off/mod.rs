//! Clusters with monitoring switched off; the default is on (google provider, `monitoring_service`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let service = cluster.get("monitoring_service");
    let config = cluster.get("monitoring_config");
    let components = config.get("enable_components");
    cx.deny_if(service.is("none"), service, || "no metrics are sent");
    cx.deny_if(config.is_set().and(components.is_empty()), components, || "metrics of no component are sent");
}
