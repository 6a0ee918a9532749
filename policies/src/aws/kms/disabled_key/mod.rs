//! Keys that are switched off (AWS KMS Developer Guide, "Enable and disable keys").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = key.get("is_enabled");
    cx.deny_if(enabled.is_false(), enabled, || "the key is disabled");
}
