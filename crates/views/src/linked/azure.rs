//! The links, by the arguments of azurerm (2 to 5).

use super::{Link, Named};

const ACCOUNT: &[&str] = &["azurerm_storage_account"];
const MACHINE: &[&str] =
    &["azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"];
const SQL_SERVER: &[&str] = &["azurerm_mssql_server", "azurerm_sql_server"];

const fn link(part: &'static str, anchors: &'static [&'static str], by: &'static [&'static str]) -> Link {
    Link { anchors, part, named: Named::Anchor(by), identities: &["id", "name"] }
}

/// A machine names its network interfaces.
const fn of_machine(machine: &'static str) -> Link {
    link(machine, &["azurerm_network_interface"], &["network_interface_ids"])
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
        named: Named::AnchorIn(&["private_service_connection"], "private_connection_resource_id"),
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
    Link {
        anchors: &["azurerm_mssql_server_vulnerability_assessment"],
        part: "azurerm_mssql_server_security_alert_policy",
        named: Named::Part("server_security_alert_policy_id"),
        identities: &["id"],
    },
    link("azurerm_kusto_cluster_customer_managed_key", &["azurerm_kusto_cluster"], &["cluster_id"]),
    link("azurerm_mysql_server_key", &["azurerm_mysql_server"], &["server_id"]),
    link("azurerm_postgresql_server_key", &["azurerm_postgresql_server"], &["server_id"]),
    link("azurerm_cognitive_account_customer_managed_key", &["azurerm_cognitive_account"], &["cognitive_account_id"]),
    link("azurerm_data_factory_customer_managed_key", &["azurerm_data_factory"], &["data_factory_id"]),
    link(
        "azurerm_databricks_workspace_root_dbfs_customer_managed_key",
        &["azurerm_databricks_workspace"],
        &["workspace_id"],
    ),
    link("azurerm_storage_table", ACCOUNT, &["storage_account_id", "storage_account_name"]),
    of_machine("azurerm_linux_virtual_machine"),
    of_machine("azurerm_virtual_machine"),
    of_machine("azurerm_windows_virtual_machine"),
    link(
        "azurerm_synapse_workspace_extended_auditing_policy",
        &["azurerm_synapse_workspace"],
        &["synapse_workspace_id"],
    ),
    link("azurerm_synapse_sql_pool_extended_auditing_policy", &["azurerm_synapse_sql_pool"], &["sql_pool_id"]),
    link("azurerm_synapse_sql_pool_security_alert_policy", &["azurerm_synapse_sql_pool"], &["sql_pool_id"]),
    link(
        "azurerm_synapse_sql_pool_vulnerability_assessment",
        &["azurerm_synapse_sql_pool_security_alert_policy"],
        &["sql_pool_security_alert_policy_id"],
    ),
    Link {
        anchors: &["azurerm_spring_cloud_app"],
        part: "azurerm_spring_cloud_service",
        named: Named::Part("service_name"),
        identities: &["name", "id"],
    },
    Link {
        anchors: &["azurerm_machine_learning_workspace"],
        part: "azurerm_storage_account",
        named: Named::Part("storage_account_id"),
        identities: &["id"],
    },
    // Of the provider for Azure DevOps.
    Link {
        anchors: &["azuredevops_git_repository"],
        part: "azuredevops_branch_policy_min_reviewers",
        named: Named::AnchorIn(&["settings", "scope"], "repository_id"),
        identities: &["id"],
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
