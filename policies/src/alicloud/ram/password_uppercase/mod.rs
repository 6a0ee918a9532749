//! On by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = policy.get("require_uppercase_characters");
    cx.deny_if(setting.is_false(), setting, || "passwords need no capital letter");
}
