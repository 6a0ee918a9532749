//! `encrypted`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a variable that is not.
pub fn check(variable: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = variable.get("encrypted");
    cx.deny_if(encrypted.is_true_or(false).not(), encrypted, || "the value can be read by all readers of the account");
}
