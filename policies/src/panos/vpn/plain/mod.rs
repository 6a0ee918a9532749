//! esp by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    let protocol = profile.get("protocol");
    cx.deny_if(protocol.is("ah"), protocol, || "the tunnel does not encrypt");
}
