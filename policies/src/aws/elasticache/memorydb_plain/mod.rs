//! On by default (AWS provider 6.25, `tls_enabled`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let tls_enabled = cluster.get("tls_enabled");
    cx.deny_if(tls_enabled.is_false(), tls_enabled, || "clients and nodes talk in plain text");
}
