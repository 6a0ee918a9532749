//! Endpoints v0.1 and v1beta1; GKE disables them unless metadata of one's own leaves that out (google provider,
//! `node_config.metadata`).

use palisade_policy::Cx;
use palisade_views::GkeNodes;

/// Denies each pool that brings its own metadata without that entry.
pub fn check(nodes: &GkeNodes<'_>, cx: &mut Cx<'_>) {
    let found = nodes.each(
        |config| {
            let metadata = config.get("metadata");
            let disabled = metadata.get("disable-legacy-endpoints");
            (metadata.is_set().and(disabled.is_true().not()), disabled)
        },
        "the legacy metadata endpoints are on",
    );
    cx.deny_each(found);
}
