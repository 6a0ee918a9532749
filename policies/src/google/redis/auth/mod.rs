//! AUTH of Memorystore for Redis, off by default (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let auth = instance.get("auth_enabled");
    cx.deny_if(auth.is_true().not(), auth, || "everyone on the network reads and writes the cache");
}
