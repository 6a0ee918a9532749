//! Without a key one of AWS is used (AWS provider 6.25, `aws_comprehend_entity_recognizer`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies each for which that is so.
pub fn check(trained: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = trained.get("volume_kms_key_id");
    cx.deny_if(names_own_key(key).not(), key, || "the volume is encrypted with no key of yours");
}
