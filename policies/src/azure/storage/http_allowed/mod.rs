//! `https_traffic_only_enabled`, before azurerm 4.0 `enable_https_traffic_only`; true by default since azurerm 2.0.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account that takes HTTP too.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let only = account.renamed(&["https_traffic_only_enabled", "enable_https_traffic_only"]);
    cx.deny_if(only.is_true_or(true).not(), only, || "requests over HTTP are accepted");
}
