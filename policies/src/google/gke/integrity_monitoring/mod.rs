//! Nodes of pools and of auto-provisioning; the default is on (google provider, `shielded_instance_config`).

use palisade_policy::Cx;
use palisade_views::GkeNodes;

/// Denies each pool for which that is so.
pub fn check(nodes: &GkeNodes<'_>, cx: &mut Cx<'_>) {
    let found = nodes.each_or_provisioned(
        |config| {
            let set = config.get("shielded_instance_config").get("enable_integrity_monitoring");
            (set.is_true_or(true).not(), set)
        },
        "nodes do not measure how they started",
    );
    cx.deny_each(found);
}
