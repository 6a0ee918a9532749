//! Clusters with logging switched off; the default is on (google provider, `logging_service`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let service = cluster.get("logging_service");
    let config = cluster.get("logging_config");
    let components = config.get("enable_components");
    cx.deny_if(service.is("none"), service, || "no logs are sent");
    cx.deny_if(config.is_set().and(components.is_empty()), components, || "logs of no component are sent");
}
