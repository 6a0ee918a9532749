//! The service that GKE used before Kubernetes Engine Operations (google provider, `monitoring_service`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let service = cluster.get("monitoring_service");
    cx.deny_if(service.is("monitoring.googleapis.com"), service, || "metrics go to the legacy service");
}
