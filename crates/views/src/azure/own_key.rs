//! Services that are told in a resource of its own whose key they use.

use palisade_model::{Breach, Truth};

use crate::{Linked, is_named};

/// How a kind names a key of the customer's (azurerm 2 to 5): in these nested arguments, or by a resource of this kind.
const KEYS: [(&str, &[&str], Option<&str>); 8] = [
    (
        "azurerm_cognitive_account",
        &["customer_managed_key", "key_vault_key_id"],
        Some("azurerm_cognitive_account_customer_managed_key"),
    ),
    ("azurerm_data_factory", &["customer_managed_key_id"], Some("azurerm_data_factory_customer_managed_key")),
    ("azurerm_databricks_workspace", &[], Some("azurerm_databricks_workspace_root_dbfs_customer_managed_key")),
    ("azurerm_kusto_cluster", &[], Some("azurerm_kusto_cluster_customer_managed_key")),
    ("azurerm_mysql_flexible_server", &["customer_managed_key", "key_vault_key_id"], None),
    ("azurerm_mysql_server", &[], Some("azurerm_mysql_server_key")),
    ("azurerm_postgresql_flexible_server", &["customer_managed_key", "key_vault_key_id"], None),
    ("azurerm_postgresql_server", &[], Some("azurerm_postgresql_server_key")),
];

/// That a service is encrypted with a key of Microsoft's; none for a kind that takes no other.
pub fn without_own_key<'p>(service: &Linked<'p>) -> Option<Breach<'p>> {
    let anchor = service.anchor();
    let (_, path, part) = KEYS.iter().find(|(kind, ..)| *kind == anchor.kind())?;
    let at = path.iter().copied().fold(anchor.root(), palisade_model::Attr::get);
    let written = if path.is_empty() { Truth::False } else { is_named(at) };
    let named = written.or_else(|| part.map_or(Truth::False, |part| service.any_of(part, |_| Truth::True)));
    // Databricks takes a key in its premium tier only, and where it is told that there will be one.
    let (takes, told) = match anchor.kind() {
        "azurerm_databricks_workspace" => {
            (anchor.get("sku").is("premium"), anchor.get("customer_managed_key_enabled").is_true())
        }
        _ => (Truth::True, Truth::True),
    };
    let message = "it is encrypted with a key of Microsoft's".to_owned();
    Some(Breach { violated: takes.and(told.and(named).not()), at, message, related: Vec::new() })
}
