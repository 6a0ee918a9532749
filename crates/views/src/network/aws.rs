//! Amazon's security groups and network ACLs: inline, and as resources of their own (AWS provider 3 to 6).

use super::layout::{Flow, GroupAt, Layout, PeersAt, PortsAt};

const GROUP: Option<GroupAt> = Some(GroupAt {
    attr: "security_group_id",
    kinds: &["aws_security_group", "aws_default_security_group"],
    identities: &["id"],
    is_uniform: true,
});

const INLINE: PeersAt = PeersAt::In(&["cidr_blocks", "ipv6_cidr_blocks"]);
const SPLIT: PeersAt = PeersAt::In(&["cidr_ipv4", "cidr_ipv6"]);
const ACL: PeersAt = PeersAt::In(&["cidr_block", "ipv6_cidr_block"]);
const FROM_TO: PortsAt = PortsAt::FromTo("from_port", "to_port");

const INLINE_GROUP: Layout = Layout {
    places: &[("ingress", Flow::In), ("egress", Flow::Out)],
    ports: FROM_TO,
    peers: [INLINE, INLINE],
    ..Layout::PLAIN
};

// The rule with the lowest number that matches decides (VPC User Guide, "Network ACL rules").
const INLINE_ACL: Layout = Layout {
    places: &[("ingress", Flow::In), ("egress", Flow::Out)],
    access: Some("action"),
    order: Some("rule_no"),
    ports: FROM_TO,
    peers: [ACL, ACL],
    ..Layout::PLAIN
};

const SPLIT_RULE: Layout =
    Layout { protocol: Some("ip_protocol"), ports: FROM_TO, peers: [SPLIT, SPLIT], group: GROUP, ..Layout::PLAIN };

pub(super) const LAYOUTS: &[Layout] = &[
    Layout { kind: "aws_security_group", ..INLINE_GROUP },
    Layout { kind: "aws_default_security_group", ..INLINE_GROUP },
    Layout { kind: "aws_security_group_rule", places: &[("", Flow::Named("type"))], group: GROUP, ..INLINE_GROUP },
    Layout { kind: "aws_vpc_security_group_ingress_rule", places: &[("", Flow::In)], ..SPLIT_RULE },
    Layout { kind: "aws_vpc_security_group_egress_rule", places: &[("", Flow::Out)], ..SPLIT_RULE },
    Layout { kind: "aws_network_acl", ..INLINE_ACL },
    Layout { kind: "aws_default_network_acl", ..INLINE_ACL },
    Layout {
        kind: "aws_network_acl_rule",
        places: &[("", Flow::OutIf("egress"))],
        access: Some("rule_action"),
        order: Some("rule_number"),
        group: Some(GroupAt {
            attr: "network_acl_id",
            kinds: &["aws_network_acl", "aws_default_network_acl"],
            identities: &["id"],
            is_uniform: true,
        }),
        ..INLINE_ACL
    },
];
