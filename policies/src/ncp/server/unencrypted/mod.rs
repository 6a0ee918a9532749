//! Off by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = server.get("is_encrypted_base_block_storage_volume");
    cx.deny_if(setting.is_true().not(), setting, || "the boot volume is not encrypted");
}
