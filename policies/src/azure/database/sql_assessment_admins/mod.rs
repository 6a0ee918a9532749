//! Both off by default (azurerm, `azurerm_mssql_server_vulnerability_assessment`).

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::is_without_alerts;

/// Denies each assessment that leaves one of them out.
pub fn check(assessment: &Linked<'_>, cx: &mut Cx<'_>) {
    let scans = assessment.get("recurring_scans");
    let admins = scans.get("email_subscription_admins");
    let untold = admins.is_true().not().or(scans.get("emails").is_empty());
    cx.deny_if(untold.or_else(|| is_without_alerts(assessment)), admins, || "owners or addresses are not told");
}
