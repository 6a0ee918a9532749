//! Not required where nothing is set (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = policy.get("password_policy").get("is_special_characters_required");
    cx.deny_if(setting.is_true().not(), setting, || "passwords need no symbols");
}
