//! Basic is one node without agreement (Azure Cache for Redis, "Service tiers").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cache: &Resource<'_>, cx: &mut Cx<'_>) {
    let sku_name = cache.get("sku_name");
    cx.deny_if(sku_name.is("Basic"), sku_name, || "the cache has one node and no uptime agreement");
}
