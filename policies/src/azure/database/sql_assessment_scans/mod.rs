//! Recurring scans, off by default; there are none without the alert policy (azurerm,
//! `azurerm_mssql_server_vulnerability_assessment`).

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::is_without_alerts;

/// Denies each assessment without them.
pub fn check(assessment: &Linked<'_>, cx: &mut Cx<'_>) {
    let enabled = assessment.get("recurring_scans").get("enabled");
    let idle = enabled.is_true().not().or_else(|| is_without_alerts(assessment));
    cx.deny_if(idle, enabled, || "nothing scans the server by itself");
}
