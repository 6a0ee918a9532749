//! `protocol` is required (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(listener: &Resource<'_>, cx: &mut Cx<'_>) {
    let protocol = listener.get("protocol");
    cx.deny_if(protocol.is_one_of(&["HTTP", "TCP", "UDP"]), protocol, || "the listener does not speak TLS");
}
