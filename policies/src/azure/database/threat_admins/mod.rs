//! `email_account_admins_enabled`, before azurerm 5.0 `email_account_admins`: false by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a policy that does not tell them.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let admins = policy.renamed(&["email_account_admins_enabled", "email_account_admins"]);
    cx.deny_if(admins.is_true_or(false).not(), admins, || "administrators are not told of threats");
}
