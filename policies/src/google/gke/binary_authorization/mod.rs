//! Binary Authorization, off by default (google provider); `enable_binary_authorization` is its name before 5.0.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let config = cluster.get("binary_authorization");
    let (mode, enabled) = (config.get("evaluation_mode"), config.get("enabled").is_true().or(cluster.get("enable_binary_authorization").is_true()));
    let off = mode.is_absent().or(mode.is_one_of(&["DISABLED", "EVALUATION_MODE_UNSPECIFIED"]));
    cx.deny_if(off.and(enabled.not()), mode, || "images run without approval");
}
