//! Management of nodes, on by default (google provider, `management.auto_upgrade`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(pool: &Resource<'_>, cx: &mut Cx<'_>) {
    let set = pool.get("management").get("auto_upgrade");
    cx.deny_if(set.is_true_or(true).not(), set, || "nodes are not upgraded");
}
