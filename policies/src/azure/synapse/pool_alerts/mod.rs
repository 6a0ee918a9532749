//! Pools without an alert policy that is enabled (azurerm 3 to 5).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them.
pub fn check(pool: &Linked<'_>, cx: &mut Cx<'_>) {
    let kind = "azurerm_synapse_sql_pool_security_alert_policy";
    let watched = pool.any_of(kind, |policy| policy.get("policy_state").is("Enabled"));
    cx.deny_if(watched.not(), pool.anchor().root(), || "nothing detects threats to the pool");
}
