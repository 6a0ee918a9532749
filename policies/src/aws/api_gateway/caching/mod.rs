//! Methods without a cache, off by default (AWS provider, `aws_api_gateway_method_settings`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(method: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = method.get("settings").get("caching_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "answers are not cached");
}
