//! `protocol` is required (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(listener: &Resource<'_>, cx: &mut Cx<'_>) {
    let protocol = listener.get("protocol");
    cx.deny_if(protocol.is("HTTP"), protocol, || "the listener takes plain HTTP");
}
