//! Off without the block (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(pool: &Resource<'_>, cx: &mut Cx<'_>) {
    let auto_repair = pool.get("management").get("auto_repair");
    cx.deny_if(auto_repair.is_true().not(), auto_repair, || "nodes that fail are not repaired");
}
