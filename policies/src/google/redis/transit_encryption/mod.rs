//! TLS of Memorystore for Redis; the default is DISABLED (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = instance.get("transit_encryption_mode");
    cx.deny_if(mode.is("SERVER_AUTHENTICATION").not(), mode, || "connections are not encrypted");
}
