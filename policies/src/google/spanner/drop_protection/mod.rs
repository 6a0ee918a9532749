//! Databases without drop protection, which is off by default (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("enable_drop_protection");
    cx.deny_if(setting.is_true_or(false).not(), setting, || "an API call drops the database");
}
