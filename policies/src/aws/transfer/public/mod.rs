//! PUBLIC by default (AWS provider 6.25, `endpoint_type`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let endpoint_type = server.get("endpoint_type");
    cx.deny_if(
        endpoint_type.is_one_of(&["VPC", "VPC_ENDPOINT"]).not(),
        endpoint_type,
        || "the server has a public endpoint",
    );
}
