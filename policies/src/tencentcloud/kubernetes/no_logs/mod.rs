//! Off without the block (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = cluster.get("log_agent").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "logs of containers are not collected");
}
