//! Web server logging, off by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app without it.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let logs = app.get("logs").get("http_logs");
    cx.deny_if(logs.is_set().not(), logs, || "requests are not logged");
}
