//! The links, by the arguments of azurerm (2 to 5).

use super::{Link, Named};

const ACCOUNT: &[&str] = &["azurerm_storage_account"];
const MACHINE: &[&str] =
    &["azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"];
const SQL_SERVER: &[&str] = &["azurerm_mssql_server", "azurerm_sql_server"];

const fn link(part: &'static str, anchors: &'static [&'static str], by: &'static [&'static str]) -> Link {
    Link { anchors, part, named: Named::Anchor(by), identities: &["id", "name"] }
}

/// The policy that tells of threats names its server.
const fn alert_policy(server: &'static str) -> Link {
    let anchors = &["azurerm_mssql_server_security_alert_policy"];
    Link { anchors, part: server, named: Named::Part("server_name"), identities: &["name", "id"] }
}

pub(super) const LINKS: &[Link] = &[
    link("azurerm_storage_account_customer_managed_key", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_account_queue_properties", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_account_network_rules", ACCOUNT, &["storage_account_id", "storage_account_name"]),
    link("azurerm_storage_management_policy", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_container", ACCOUNT, &["storage_account_id", "storage_account_name"]),
    link("azurerm_log_analytics_storage_insights", ACCOUNT, &["storage_account_id"]),
    link("azurerm_monitor_diagnostic_setting", ACCOUNT, &["target_resource_id"]),
    link("azurerm_monitor_log_profile", ACCOUNT, &["storage_account_id"]),
    link("azurerm_monitor_activity_log_alert", ACCOUNT, &["scopes"]),
    link("azurerm_mssql_server_extended_auditing_policy", SQL_SERVER, &["server_id"]),
    link("azurerm_mssql_database_extended_auditing_policy", &["azurerm_mssql_database"], &["database_id"]),
    link("azurerm_sql_active_directory_administrator", SQL_SERVER, &["server_name"]),
    Link {
        anchors: &[
            "azurerm_key_vault",
            "azurerm_mariadb_server",
            "azurerm_mssql_server",
            "azurerm_mysql_flexible_server",
            "azurerm_mysql_server",
            "azurerm_postgresql_flexible_server",
            "azurerm_postgresql_server",
            "azurerm_storage_account",
        ],
        part: "azurerm_private_endpoint",
        named: Named::AnchorIn("private_service_connection", "private_connection_resource_id"),
        identities: &["id"],
    },
    link("azurerm_virtual_machine_extension", MACHINE, &["virtual_machine_id", "virtual_machine_name"]),
    link("azurerm_backup_protected_vm", MACHINE, &["source_vm_id"]),
    Link {
        anchors: SQL_SERVER,
        part: "azurerm_mssql_server_vulnerability_assessment",
        named: Named::Through(
            "server_security_alert_policy_id",
            &["azurerm_mssql_server_security_alert_policy"],
            "server_name",
        ),
        identities: &["id", "name"],
    },
    alert_policy("azurerm_mssql_server"),
    alert_policy("azurerm_sql_server"),
    link("azurerm_subnet_network_security_group_association", &["azurerm_subnet"], &["subnet_id"]),
    Link {
        anchors: &["azurerm_application_gateway"],
        part: "azurerm_web_application_firewall_policy",
        named: Named::Part("firewall_policy_id"),
        identities: &["id"],
    },
];
