//! The metadata server of nodes. Where no mode is set, new pools hide it if the cluster has workload identities, and show
//! it otherwise (GKE, "Workload Identity Federation"); `node_metadata` is its name before google 4.0.

use palisade_policy::Cx;
use palisade_views::GkeNodes;

/// Denies each pool whose pods see the metadata of the machine.
pub fn check(nodes: &GkeNodes<'_>, cx: &mut Cx<'_>) {
    let found = nodes.each(
        |config| {
            let config = config.get("workload_metadata_config");
            let (mode, old) = (config.get("mode"), config.get("node_metadata"));
            let named = mode.is_one_of(&["GKE_METADATA", "GKE_METADATA_SERVER"]);
            let named = named.or(old.is_one_of(&["GKE_METADATA_SERVER", "SECURE"]));
            let unset = mode.is_absent().and(old.is_absent());
            (named.or(unset.and(nodes.workload_identity())).not(), config)
        },
        "pods reach the metadata server of the virtual machine",
    );
    cx.deny_each(found);
}
