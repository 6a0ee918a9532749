//! Search services with one replica: the default (azurerm, `replica_count`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let replicas = resource.get("replica_count");
    cx.deny_if(
        replicas.number().or(1.0).test(|count| count < 2.0),
        replicas,
        || "fewer than two replicas answer queries",
    );
}
