//! Off by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = bucket.get("object_events_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "changes of objects emit no events");
}
