//! `protocol` is required: HTTP, HTTPS or both (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(api: &Resource<'_>, cx: &mut Cx<'_>) {
    for request in api.get("request_config").items() {
        let protocol = request.get("protocol");
        cx.deny_if(protocol.is("HTTPS").not(), protocol, || "the API takes plain HTTP");
    }
}
