//! Pods that no network policy of the run selects.

use palisade_policy::Cx;
use palisade_views::Deployed;

/// Denies each workload with such pods.
pub fn check(deployed: &Deployed<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(deployed.has_no_network_policy(), deployed.labels(), || "no network policy selects the pods");
}
