//! Kubernetes network policies: manifests and Terraform's `kubernetes_network_policy`.

use palisade_model::{Attr, Fact, Project, Resource, Truth};

use super::ports::{Ports, Protocol};
use super::range::IpRange;
use super::rule::{Peer, Rule};
use crate::Naming;

pub(super) const KINDS: [(&str, Naming); 3] = [
    ("NetworkPolicy", Naming::Api),
    ("kubernetes_network_policy", Naming::Terraform),
    ("kubernetes_network_policy_v1", Naming::Terraform),
];

/// The network policies of a project with their rules.
pub(super) fn policies(project: &Project) -> impl Iterator<Item = (Resource<'_>, Vec<Rule<'_>>)> {
    KINDS.into_iter().flat_map(move |(kind, naming)| {
        project.of_kind(kind).map(move |resource| {
            let spec = resource.get("spec");
            let incoming = spec.get("ingress").items().map(|at| rule(at, "from", false, naming));
            let outgoing = spec.get("egress").items().map(|at| rule(at, "to", true, naming));
            (resource, incoming.chain(outgoing).collect())
        })
    })
}

fn rule<'p>(at: Attr<'p>, side: &'static str, goes_out: bool, naming: Naming) -> Rule<'p> {
    let side = at.get(side);
    let block = if naming == Naming::Api { "ipBlock" } else { "ip_block" };
    let mut peers: Vec<Peer<'p>> = side.items().filter_map(|peer| Peer::read(peer.get(block).get("cidr"))).collect();
    // A rule that names no peers is for all of them (API reference, NetworkPolicyIngressRule).
    match side.is_empty() {
        Truth::True => peers.push(Peer { at: side, range: Fact::Known(IpRange::EVERYONE) }),
        Truth::Unknown(causes) => peers.push(Peer { at: side, range: Fact::Unknown(causes) }),
        Truth::False => {}
    }
    let (peers, none) = (peers.into_boxed_slice(), Box::default());
    let peers = if goes_out { [none, peers] } else { [peers, none] };
    Rule {
        at,
        is_on: Truth::True,
        allows: Truth::True,
        goes_out: goes_out.into(),
        order: None,
        is_for_all: Truth::True,
        protocol: Protocol::Any,
        ports: Ports::all(),
        peers,
    }
}
