//! Terway takes addresses from vSwitches that nodes do not use, Flannel from a range of its own (alicloud provider, `addons`
//! and `pod_vswitch_ids`).

use palisade_model::{Attr, Fact, Resource, Truth};
use palisade_policy::Cx;

/// Denies each cluster that has neither.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let named = |name: &str| cluster.get("addons").any(|addon| addon.get("name").is(name));
    let pods = cluster.get("pod_vswitch_ids");
    let of_nodes = ["worker_vswitch_ids", "master_vswitch_ids"].map(|name| cluster.get(name));
    let shared = || Truth::any(of_nodes.map(|nodes| pods.any(|pod| nodes.any(|node| is_same(pod, node)))));
    let terway = named("terway-eniip").and(pods.is_empty().not()).and_then(|| shared().not());
    let flannel = named("flannel").and(cluster.get("pod_cidr").is_empty().not());
    cx.deny_if(terway.or(flannel).not(), cluster.root(), || "no network plugin with addresses for pods is chosen");
}

/// Whether two arguments name the same; ids of two resources do not.
fn is_same(one: Attr<'_>, other: Attr<'_>) -> Truth {
    match (one.reference(), other.reference()) {
        (Some(one), Some(other)) if one.is_identity() && other.is_identity() => (one == other).into(),
        _ => match one.text() {
            Fact::Known(text) => other.is(&text),
            Fact::Absent => Truth::False,
            Fact::Unknown(causes) => Truth::Unknown(causes),
        },
    }
}
