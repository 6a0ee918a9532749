//! Images of nodes; the default is Container-Optimized OS (GKE, "Node images").

use palisade_policy::Cx;
use palisade_views::GkeNodes;

/// Denies each pool with another image.
pub fn check(nodes: &GkeNodes<'_>, cx: &mut Cx<'_>) {
    let found = nodes.each_or_provisioned(
        |config| {
            let image = config.get("image_type");
            (image.test_text(|name| !name.to_ascii_lowercase().starts_with("cos")), image)
        },
        "nodes run another image than Container-Optimized OS",
    );
    cx.deny_each(found);
}
