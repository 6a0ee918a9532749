//! Enabled by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let status = key.get("status");
    cx.deny_if(status.is_one_of(&["Disabled", "PendingDeletion"]), status, || "the key is disabled");
}
