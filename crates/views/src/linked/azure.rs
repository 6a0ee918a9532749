//! The links, by the arguments of azurerm (2 to 5).

use super::{Link, Named};

const ACCOUNT: &[&str] = &["azurerm_storage_account"];
const SQL_SERVER: &[&str] = &["azurerm_mssql_server", "azurerm_sql_server"];

const fn link(part: &'static str, anchors: &'static [&'static str], by: &'static [&'static str]) -> Link {
    Link { anchors, part, named: Named::Anchor(by), identities: &["id", "name"] }
}

pub(super) const LINKS: &[Link] = &[
    link("azurerm_storage_account_customer_managed_key", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_account_queue_properties", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_management_policy", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_container", ACCOUNT, &["storage_account_id", "storage_account_name"]),
    link("azurerm_log_analytics_storage_insights", ACCOUNT, &["storage_account_id"]),
    link("azurerm_monitor_diagnostic_setting", ACCOUNT, &["target_resource_id"]),
    link("azurerm_monitor_log_profile", ACCOUNT, &["storage_account_id"]),
    link("azurerm_monitor_activity_log_alert", ACCOUNT, &["scopes"]),
    link("azurerm_mssql_server_extended_auditing_policy", SQL_SERVER, &["server_id"]),
    link("azurerm_mssql_database_extended_auditing_policy", &["azurerm_mssql_database"], &["database_id"]),
    link("azurerm_sql_active_directory_administrator", SQL_SERVER, &["server_name"]),
    link("azurerm_subnet_network_security_group_association", &["azurerm_subnet"], &["subnet_id"]),
    Link {
        anchors: &["azurerm_application_gateway"],
        part: "azurerm_web_application_firewall_policy",
        named: Named::Part("firewall_policy_id"),
        identities: &["id"],
    },
];
