//! Functions without a mode of tracing (AWS Lambda API, `TracingConfig`); one that is not active is for `aws-lambda-tracing`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = function.get("tracing_config").get("mode");
    cx.deny_if(mode.is_absent(), mode, || "the function does not say how it is traced");
}
