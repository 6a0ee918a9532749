//! Off by default (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = bucket
        .get("server_side_encryption_configuration")
        .get("rule")
        .get("apply_server_side_encryption_by_default")
        .get("kms_master_key_id");
    cx.deny_if(is_blank(setting), setting, || "objects are not encrypted");
}
