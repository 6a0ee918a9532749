//! Routes of everything to an instance, by its id (AWS provider before 5.0) or by its network interface (Amazon VPC User
//! Guide, "Compare NAT gateways and NAT instances").

use palisade_model::{Attr, Fact, Reference, Resource, Truth};
use palisade_policy::Cx;

/// The names of destinations, in a route of its own and in a table's block.
const DESTINATIONS: [&str; 4] =
    ["destination_cidr_block", "destination_ipv6_cidr_block", "cidr_block", "ipv6_cidr_block"];

/// Denies each route for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let routes = if resource.kind() == "aws_route" { resource.root() } else { resource.get("route") };
    for route in routes.items() {
        let default = Truth::any(DESTINATIONS.map(|name| route.get(name).is_one_of(&["0.0.0.0/0", "::/0"])));
        let instance = route.get("instance_id");
        let interface = route.get("network_interface_id");
        for (at, leads_there) in [(instance, instance.is_empty().not()), (interface, is_of_instance(interface))] {
            cx.deny_if(default.and(leads_there), at, || "all traffic to the internet goes through one instance");
        }
    }
}

/// Whether it is the interface of an instance of the configuration; one that is made by itself may be an appliance's.
fn is_of_instance(interface: Attr<'_>) -> Truth {
    match (interface.reference().map(Reference::kind), interface.text()) {
        (Some(kind), _) => Truth::from(kind == "aws_instance").and(interface.is_reached()),
        (None, Fact::Unknown(causes)) => Truth::Unknown(causes),
        (None, Fact::Absent | Fact::Known(_)) => Truth::False,
    }
}
