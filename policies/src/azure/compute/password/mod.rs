//! `disable_password_authentication`: true by default in the kinds for Linux, false in `os_profile_linux_config`
//! (azurerm 2 to 5); orchestrated scale sets have it in `os_profile.linux_configuration`, true by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a machine that takes passwords.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let orchestrated = machine.get("os_profile").get("linux_configuration");
    for holder in [machine.root(), orchestrated] {
        let disabled = holder.get("disable_password_authentication");
        cx.deny_if(disabled.is_false(), disabled, || "users may sign in with a password");
    }
    for config in machine.get("os_profile_linux_config").items() {
        let disabled = config.get("disable_password_authentication");
        cx.deny_if(disabled.is_true_or(false).not(), disabled, || "users may sign in with a password");
    }
}
