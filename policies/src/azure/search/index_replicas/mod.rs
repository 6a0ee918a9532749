//! One by default (azurerm 2 to 5; Azure AI Search, "Reliability").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let replica_count = service.get("replica_count");
    cx.deny_if(
        replica_count.number().or(1.0).test(|count| count < 3.0),
        replica_count,
        || "fewer than three replicas answer queries and updates",
    );
}
