//! `alert_notifications`: required.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a contact that is not told.
pub fn check(contact: &Resource<'_>, cx: &mut Cx<'_>) {
    let alerts = contact.get("alert_notifications");
    cx.deny_if(alerts.is_true_or(false).not(), alerts, || "alerts are not sent");
}
