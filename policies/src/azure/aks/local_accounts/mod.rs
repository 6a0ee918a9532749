//! `local_account_disabled`: false by default (azurerm 2.80 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster that keeps it.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let disabled = cluster.get("local_account_disabled");
    cx.deny_if(disabled.is_true_or(false).not(), disabled, || "the local administrator account is on");
}
