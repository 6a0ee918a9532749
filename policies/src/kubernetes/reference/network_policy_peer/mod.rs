//! Peers of network policies that no pod of the namespace is; peers in other namespaces are left out.

use palisade_policy::Cx;
use palisade_views::Selecting;

/// Denies each.
pub fn check(object: &Selecting<'_>, cx: &mut Cx<'_>) {
    if object.is("NetworkPolicy") {
        let spec = object.object().get("spec");
        for (rules, peers) in [("ingress", "from"), ("egress", "to")] {
            for peer in spec.get(rules).items().flat_map(|rule| rule.get(peers).items()) {
                let elsewhere = object.object().field(peer, "namespaceSelector").is_set();
                let selector = object.selector(peer, "podSelector");
                let narrow = elsewhere.not().and(selector.attr().is_empty().not());
                cx.deny_if(
                    narrow.and_then(|| object.finds_nothing(selector)),
                    selector.attr(),
                    || "no pod is such a peer",
                );
            }
        }
    }
}
