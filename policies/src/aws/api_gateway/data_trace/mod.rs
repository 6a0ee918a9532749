//! Methods whose requests and responses are logged in full (Amazon API Gateway API, `MethodSetting`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(settings: &Resource<'_>, cx: &mut Cx<'_>) {
    let trace = settings.get("settings").get("data_trace_enabled");
    cx.deny_if(trace.is_true(), trace, || "requests and responses are logged in full");
}
