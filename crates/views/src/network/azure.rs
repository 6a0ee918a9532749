//! Azure's network security groups and the firewalls of its database servers (azurerm 3 and 4).

use super::layout::{Flow, GroupAt, Layout, PeersAt, PortsAt};

// The rule with the lowest priority number that matches decides.
const RULE: Layout = Layout {
    access: Some("access"),
    order: Some("priority"),
    ports: PortsAt::Texts(&["destination_port_range", "destination_port_ranges"]),
    peers: [
        PeersAt::In(&["source_address_prefix", "source_address_prefixes"]),
        PeersAt::In(&["destination_address_prefix", "destination_address_prefixes"]),
    ],
    ..Layout::PLAIN
};

const SERVER: Layout = Layout {
    places: &[("", Flow::In)],
    protocol: None,
    peers: [PeersAt::Between("start_ip_address", "end_ip_address"), PeersAt::Never],
    ..Layout::PLAIN
};

pub(super) const LAYOUTS: &[Layout] = &[
    Layout { kind: "azurerm_network_security_group", places: &[("security_rule", Flow::Named("direction"))], ..RULE },
    Layout {
        kind: "azurerm_network_security_rule",
        places: &[("", Flow::Named("direction"))],
        group: Some(GroupAt {
            attr: "network_security_group_name",
            kinds: &["azurerm_network_security_group"],
            identities: &["name"],
            is_uniform: true,
        }),
        ..RULE
    },
    Layout { kind: "azurerm_mariadb_firewall_rule", ..SERVER },
    Layout { kind: "azurerm_mssql_firewall_rule", ..SERVER },
    Layout { kind: "azurerm_mysql_firewall_rule", ..SERVER },
    Layout { kind: "azurerm_mysql_flexible_server_firewall_rule", ..SERVER },
    Layout { kind: "azurerm_postgresql_firewall_rule", ..SERVER },
    Layout { kind: "azurerm_postgresql_flexible_server_firewall_rule", ..SERVER },
    Layout { kind: "azurerm_sql_firewall_rule", ..SERVER },
    Layout {
        kind: "azurerm_synapse_firewall_rule",
        group: Some(GroupAt {
            attr: "synapse_workspace_id",
            kinds: &["azurerm_synapse_workspace"],
            identities: &["id"],
            is_uniform: true,
        }),
        ..SERVER
    },
];
