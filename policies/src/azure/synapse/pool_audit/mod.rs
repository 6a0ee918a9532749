//! Pools without an auditing policy that writes to Azure Monitor, as it does by default (azurerm 3 to 5).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them.
pub fn check(pool: &Linked<'_>, cx: &mut Cx<'_>) {
    let kind = "azurerm_synapse_sql_pool_extended_auditing_policy";
    let audited = pool.any_of(kind, |policy| policy.get("log_monitoring_enabled").is_true_or(true));
    cx.deny_if(audited.not(), pool.anchor().root(), || "nothing audits the pool in Azure Monitor");
}
