//! No private endpoint by default, and a public one unless it is turned off or the gateway is on (ibm provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = cluster.get("public_service_endpoint");
    let private = cluster.get("private_service_endpoint").is_true();
    cx.deny_if(private.and(public.is_true().not()).not(), public, || "the control plane has a public address");
}
