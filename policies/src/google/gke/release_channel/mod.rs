//! Release channels; Autopilot is always in one (GKE, "Release channels").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let channel = cluster.get("release_channel").get("channel");
    let none = channel.is_absent().or(channel.is("UNSPECIFIED"));
    cx.deny_if(
        none.and(cluster.get("enable_autopilot").is_true().not()),
        channel,
        || "no release channel keeps the cluster current",
    );
}
