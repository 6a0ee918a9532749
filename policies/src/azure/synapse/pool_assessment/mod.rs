//! Alert policies of pools without an assessment that scans (azurerm 3 to 5).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them.
pub fn check(policy: &Linked<'_>, cx: &mut Cx<'_>) {
    let kind = "azurerm_synapse_sql_pool_vulnerability_assessment";
    let scanned = policy.any_of(kind, |assessment| assessment.get("recurring_scans").get("enabled").is_true());
    cx.deny_if(scanned.not(), policy.anchor().root(), || "nothing scans the pool by itself");
}
