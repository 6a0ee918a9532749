//! The service that GKE used before Kubernetes Engine Operations (google provider, `logging_service`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let service = cluster.get("logging_service");
    cx.deny_if(service.is("logging.googleapis.com"), service, || "logs go to the legacy service");
}
