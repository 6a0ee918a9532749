//! Off by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("endpoint_config").get("is_public_ip_enabled");
    cx.deny_if(setting.is_true(), setting, || "the control plane has a public address");
}
