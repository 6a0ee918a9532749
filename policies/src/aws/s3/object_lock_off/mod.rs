//! `object_lock_configuration` has to say Enabled (AWS provider 3.76; later releases have `object_lock_enabled` on the bucket).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = bucket.get("object_lock_configuration").get("object_lock_enabled");
    cx.deny_if(
        bucket.get("object_lock_configuration").is_set().and(setting.is("Enabled").not()),
        setting,
        || "the configuration does not turn Object Lock on",
    );
}
