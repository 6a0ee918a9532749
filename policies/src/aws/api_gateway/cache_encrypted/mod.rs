//! Off by default (AWS provider 6.25, `cache_data_encrypted`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cache that is not encrypted.
pub fn check(method: &Resource<'_>, cx: &mut Cx<'_>) {
    let settings = method.get("settings");
    let encrypted = settings.get("cache_data_encrypted");
    let violated = settings.get("caching_enabled").is_true().and(encrypted.is_true().not());
    cx.deny_if(violated, encrypted, || "what is cached is not encrypted");
}
