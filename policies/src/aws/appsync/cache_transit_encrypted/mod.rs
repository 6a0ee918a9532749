//! Off by default, and not to be changed later (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cache that is not encrypted in transit.
pub fn check(cache: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = cache.get("transit_encryption_enabled");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "the cache is not encrypted in transit");
}
