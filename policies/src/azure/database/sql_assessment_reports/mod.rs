//! Whom reports go to: nobody by default (azurerm, `azurerm_mssql_server_vulnerability_assessment`).

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::is_without_alerts;

/// Denies each assessment that tells nobody.
pub fn check(assessment: &Linked<'_>, cx: &mut Cx<'_>) {
    let scans = assessment.get("recurring_scans");
    let emails = scans.get("emails");
    let untold = emails.is_empty().and(scans.get("email_subscription_admins").is_true().not());
    cx.deny_if(untold.or_else(|| is_without_alerts(assessment)), emails, || "nobody reads what the scans find");
}
