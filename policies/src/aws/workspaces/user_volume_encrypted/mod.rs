//! `user_volume_encryption_enabled` is off by default (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a workspace whose user volume is not encrypted.
pub fn check(workspace: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = workspace.get("user_volume_encryption_enabled");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "the user volume is not encrypted");
}
