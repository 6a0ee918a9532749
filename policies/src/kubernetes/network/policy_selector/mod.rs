//! Network policies that name neither pods nor peers.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::NetworkPolicy;

/// Denies each.
pub fn check(policy: &NetworkPolicy<'_>, cx: &mut Cx<'_>) {
    let own = policy.spec("podSelector");
    let peers = [("ingress", "from"), ("egress", "to")].map(|(rules, peers)| {
        policy.spec(rules).any(|rule| {
            rule.get(peers).any(|peer| {
                policy.field(peer, "podSelector").is_set().or(policy.field(peer, "namespaceSelector").is_set())
            })
        })
    });
    cx.deny_if(own.is_set().or(Truth::any(peers)).not(), own, || "the policy names neither pods nor peers");
}
