//! On, and preventing, is the default (azurerm 2 to 5, `azurerm_web_application_firewall_policy`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a policy that is off.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = policy.get("policy_settings").get("enabled");
    cx.deny_if(enabled.is_true_or(true).not(), enabled, || "the firewall is off");
}
