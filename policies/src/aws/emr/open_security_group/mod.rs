//! Security groups of EMR clusters that let everyone in (Amazon EMR Management Guide, "Control network traffic with security
//! groups for your Amazon EMR cluster").

use palisade_model::{Attr, Resource};
use palisade_policy::Cx;
use palisade_views::{Breadth as Params, Direction, Firewall, Reach};

const CLUSTER: &str = "aws_emr_cluster";

const GROUPS: [&str; 5] = [
    "emr_managed_master_security_group",
    "emr_managed_slave_security_group",
    "service_access_security_group",
    "additional_master_security_groups",
    "additional_slave_security_groups",
];

fn is_in(cluster: Resource<'_>, group: Resource<'_>) -> bool {
    let named = |name: Attr<'_>| name.reference().is_some_and(|copied| copied.address == *group.address());
    let nodes = cluster.get("ec2_attributes");
    GROUPS.into_iter().any(|argument| named(nodes.get(argument)))
}

/// Denies each rule that opens such a group to everyone.
pub fn check(firewall: &Firewall<'_>, params: &Params, cx: &mut Cx<'_>) {
    // Most projects have no cluster, and all have security groups.
    if !cx.project().has_kind(CLUSTER) {
        return;
    }
    for breach in firewall.open(Direction::In, Reach::Anything, params) {
        let group = breach.related.first().map_or(firewall.anchor(), |(at, _)| at.resource());
        let clusters = group.project().of_kind(CLUSTER).filter(|cluster| is_in(*cluster, group));
        let related =
            clusters.map(|cluster| cx.related(cluster.root(), "its nodes are in the group")).collect::<Vec<_>>();
        if !related.is_empty() {
            cx.deny_with(breach.violated, breach.at, || breach.message, || related);
        }
    }
}
