//! `protocol` is required (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let protocol = group.get("protocol");
    cx.deny_if(protocol.is("HTTP"), protocol, || "targets are talked to over plain HTTP");
}
