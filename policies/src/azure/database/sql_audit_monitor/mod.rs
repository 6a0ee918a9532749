//! `log_monitoring_enabled`: true by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a policy that switches it off.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let monitored = policy.get("log_monitoring_enabled");
    cx.deny_if(monitored.is_true_or(true).not(), monitored, || "the audit does not reach Azure Monitor");
}
