//! Off by default (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let public_ip = cluster.get("master").get("public_ip");
    cx.deny_if(public_ip.is_true(), public_ip, || "the control plane has a public address");
}
