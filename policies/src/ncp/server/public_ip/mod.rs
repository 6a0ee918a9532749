//! An address without `server_instance_no` is nobody's (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(address: &Resource<'_>, cx: &mut Cx<'_>) {
    let server = address.get("server_instance_no");
    cx.deny_if(server.is_set(), server, || "the server gets a public address");
}
