//! `enabled` is true by default (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies the setting where it is off.
pub fn check(setting: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = setting.get("enabled");
    cx.deny_if(enabled.is_false(), enabled, || "new volumes are not encrypted by default");
}
