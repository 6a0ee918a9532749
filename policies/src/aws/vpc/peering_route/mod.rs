//! Routes into a peering that are for everything (CIS AWS Foundations Benchmark 3.0, 5.5).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::Breadth;

const NETWORKS: [&str; 4] = ["destination_cidr_block", "destination_ipv6_cidr_block", "cidr_block", "ipv6_cidr_block"];

/// Denies each route for which that is so: a resource of its own, or a `route` block of a table.
pub fn check(resource: &Resource<'_>, breadth: &Params, cx: &mut Cx<'_>) {
    let routes = if resource.kind() == "aws_route" { resource.root() } else { resource.get("route") };
    for route in routes.items() {
        let peered = route.get("vpc_peering_connection_id");
        if let Some((broad, at)) = breadth.exceeded(NETWORKS.map(|name| route.get(name))) {
            cx.deny_if(peered.is_empty().not().and(broad), at, || "traffic to everywhere goes into the peering");
        }
    }
}

/// How many addresses are everything.
pub type Params = Breadth;
