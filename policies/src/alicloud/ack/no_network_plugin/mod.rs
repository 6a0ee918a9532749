//! Terway takes addresses from vSwitches, Flannel from a range of its own (alicloud provider, `addons`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let named = |name: &str| cluster.get("addons").any(|addon| addon.get("name").is(name));
    let terway = named("terway-eniip").and(cluster.get("pod_vswitch_ids").is_empty().not());
    let flannel = named("flannel").and(cluster.get("pod_cidr").is_empty().not());
    cx.deny_if(terway.or(flannel).not(), cluster.root(), || "no network plugin with addresses for pods is chosen");
}
