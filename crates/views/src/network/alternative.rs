//! The providers whose rules need no more than a row of the table each: Alibaba Cloud, Digital Ocean, Naver, Nifcloud,
//! Open Stack, Oracle, Tencent, Yandex.

use super::layout::{Flow, GroupAt, Layout, PeersAt, PortsAt};

const IN_OUT: PeersAt = PeersAt::In(&["cidr_ip"]);

const NAVER: Layout = Layout {
    places: &[("inbound", Flow::In), ("outbound", Flow::Out)],
    ports: PortsAt::Texts(&["port_range"]),
    peers: [PeersAt::In(&["ip_block"]), PeersAt::In(&["ip_block"])],
    ..Layout::PLAIN
};

const NIFCLOUD: Layout =
    Layout { places: &[("rule", Flow::In)], protocol: None, peers: [IN_OUT, PeersAt::Never], ..Layout::PLAIN };

const TENCENT_PEERS: PeersAt = PeersAt::In(&["cidr_block", "ipv6_cidr_block"]);

const YANDEX_PEERS: PeersAt = PeersAt::In(&["v4_cidr_blocks", "v6_cidr_blocks"]);

const YANDEX: Layout = Layout {
    ports: PortsAt::FromToOr("from_port", "to_port", "port"),
    peers: [YANDEX_PEERS, YANDEX_PEERS],
    ..Layout::PLAIN
};

// A rule without a remote matches every address (OpenStack Networking API, security group rules).
const OPENSTACK_REMOTE: PeersAt =
    PeersAt::OrEveryone(&["remote_ip_prefix"], &["remote_group_id", "remote_address_group_id"]);

pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        kind: "alicloud_security_group_rule",
        places: &[("", Flow::Named("type"))],
        access: Some("policy"),
        protocol: Some("ip_protocol"),
        ports: PortsAt::Texts(&["port_range"]),
        // Where no source is named, the API takes 0.0.0.0/0.
        peers: [
            PeersAt::OrEveryone(&["cidr_ip", "ipv6_cidr_ip"], &["source_security_group_id", "prefix_list_id"]),
            PeersAt::OrEveryone(&["cidr_ip", "ipv6_cidr_ip"], &["source_security_group_id", "prefix_list_id"]),
        ],
        ..Layout::PLAIN
    },
    Layout {
        kind: "digitalocean_firewall",
        places: &[("inbound_rule", Flow::In), ("outbound_rule", Flow::Out)],
        ports: PortsAt::Texts(&["port_range"]),
        peers: [PeersAt::In(&["source_addresses"]), PeersAt::In(&["destination_addresses"])],
        ..Layout::PLAIN
    },
    Layout { kind: "ncloud_access_control_group_rule", ..NAVER },
    Layout { kind: "ncloud_network_acl_rule", access: Some("rule_action"), order: Some("priority"), ..NAVER },
    Layout { kind: "nifcloud_db_security_group", ..NIFCLOUD },
    Layout { kind: "nifcloud_nas_security_group", ..NIFCLOUD },
    Layout {
        kind: "nifcloud_security_group_rule",
        places: &[("", Flow::Named("type"))],
        ports: PortsAt::FromTo("from_port", "to_port"),
        peers: [IN_OUT, IN_OUT],
        ..Layout::PLAIN
    },
    Layout {
        kind: "oci_core_network_security_group_security_rule",
        places: &[("", Flow::Named("direction"))],
        ports: PortsAt::Blocks(&[
            &["tcp_options", "destination_port_range"],
            &["udp_options", "destination_port_range"],
        ]),
        peers: [PeersAt::In(&["source"]), PeersAt::In(&["destination"])],
        group: Some(GroupAt {
            attr: "network_security_group_id",
            kinds: &["oci_core_network_security_group"],
            identities: &["id"],
            is_uniform: true,
        }),
        ..Layout::PLAIN
    },
    Layout {
        kind: "oci_core_security_list",
        places: &[("ingress_security_rules", Flow::In), ("egress_security_rules", Flow::Out)],
        ports: PortsAt::Blocks(&[&["tcp_options"], &["udp_options"]]),
        peers: [PeersAt::In(&["source"]), PeersAt::In(&["destination"])],
        ..Layout::PLAIN
    },
    Layout {
        kind: "openstack_compute_secgroup_v2",
        places: &[("rule", Flow::In)],
        protocol: Some("ip_protocol"),
        ports: PortsAt::FromTo("from_port", "to_port"),
        peers: [PeersAt::In(&["cidr"]), PeersAt::Never],
        ..Layout::PLAIN
    },
    Layout {
        kind: "openstack_fw_rule_v1",
        places: &[("", Flow::In)],
        switch: Some(("enabled", false)),
        access: Some("action"),
        ports: PortsAt::Texts(&["destination_port"]),
        // A rule without a source matches every source.
        peers: [PeersAt::OrEveryone(&["source_ip_address"], &[]), PeersAt::Never],
        ..Layout::PLAIN
    },
    Layout {
        kind: "openstack_networking_secgroup_rule_v2",
        places: &[("", Flow::Named("direction"))],
        // "To expose the full port range 1:65535, use 0" for both (OpenStack provider).
        ports: PortsAt::FromToOrZeros("port_range_min", "port_range_max"),
        peers: [OPENSTACK_REMOTE, OPENSTACK_REMOTE],
        group: Some(GroupAt {
            attr: "security_group_id",
            kinds: &["openstack_networking_secgroup_v2"],
            identities: &["id"],
            is_uniform: true,
        }),
        ..Layout::PLAIN
    },
    Layout {
        kind: "tencentcloud_security_group_rule_set",
        places: &[("ingress", Flow::In), ("egress", Flow::Out)],
        access: Some("action"),
        ports: PortsAt::Texts(&["port"]),
        peers: [TENCENT_PEERS, TENCENT_PEERS],
        ..Layout::PLAIN
    },
    Layout { kind: "yandex_vpc_security_group", places: &[("ingress", Flow::In), ("egress", Flow::Out)], ..YANDEX },
    Layout {
        kind: "yandex_vpc_security_group_rule",
        places: &[("", Flow::Named("direction"))],
        group: Some(GroupAt {
            attr: "security_group_binding",
            kinds: &["yandex_vpc_security_group"],
            identities: &["id"],
            is_uniform: true,
        }),
        ..YANDEX
    },
];
