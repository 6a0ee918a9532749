//! Off by default (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(disk: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypt = disk.get("encrypt");
    cx.deny_if(encrypt.is_true().not(), encrypt, || "the disk is not encrypted");
}
