//! Accounts in which the block of public access is off (Amazon EMR Management Guide, "Using Amazon EMR block public access").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(block: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = block.get("block_public_security_group_rules");
    cx.deny_if(setting.is_true().not(), setting, || "the block of public access is off");
}
