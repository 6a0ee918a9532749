//! Networks that reach the control plane, united before they are measured.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::Breadth as Params;

/// Denies networks that are everyone.
pub fn check(cluster: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let blocks = cluster.get("master_authorized_networks_config").get("cidr_blocks");
    if let Some((broad, at)) = params.exceeded(blocks.items().map(|block| block.get("cidr_block"))) {
        cx.deny_if(broad, at, || "the control plane is open to the whole internet");
    }
}
