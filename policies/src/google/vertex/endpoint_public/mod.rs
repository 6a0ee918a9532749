//! Endpoints without a network of their own (google provider 7, `google_vertex_ai_endpoint`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of these.
pub fn check(endpoint: &Resource<'_>, cx: &mut Cx<'_>) {
    let network = endpoint.get("network");
    let connected = endpoint.get("private_service_connect_config").get("enable_private_service_connect").is_true();
    cx.deny_if(network.is_empty().and(connected.not()), network, || "the endpoint is reached over the internet");
}
