//! References to ConfigMaps that the namespace does not declare.

use palisade_policy::Cx;
use palisade_views::Deployed;

/// Denies each.
pub fn check(deployed: &Deployed<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(deployed.missing_config_maps());
}
