//! Keys are enabled by default (AWS provider 6.25, `is_enabled`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a key that is disabled.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = key.get("is_enabled");
    cx.deny_if(enabled.is_false(), enabled, || "the key is disabled");
}
