//! Stages without tracing by X-Ray, the default (AWS provider, `aws_api_gateway_stage`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(stage: &Resource<'_>, cx: &mut Cx<'_>) {
    let tracing = stage.get("xray_tracing_enabled");
    cx.deny_if(tracing.is_true().not(), tracing, || "requests are not traced");
}
