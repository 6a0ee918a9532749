//! `custom_data` and `user_data`, in base64, in the older kinds also in plain below `os_profile`.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::secret::scripts_secret;

/// Denies each that shows a secret.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let profile = machine.get("os_profile");
    for data in [machine.get("custom_data"), machine.get("user_data"), profile.get("custom_data")] {
        cx.deny_if(scripts_secret(data), data, || "what the machine starts with shows a secret");
    }
}
