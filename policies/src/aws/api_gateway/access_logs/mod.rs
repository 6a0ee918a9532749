//! Stages of REST, HTTP and WebSocket APIs without access logs (Amazon API Gateway Developer Guide, "Set up CloudWatch logging").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(stage: &Resource<'_>, cx: &mut Cx<'_>) {
    let logs = stage.get("access_log_settings");
    cx.deny_if(logs.is_set().not(), logs, || "access to the API is not logged");
}
