//! Functions that trace nothing by themselves: `PassThrough`, the default, follows only what a caller has sampled (AWS Lambda
//! API, `TracingConfig`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = function.get("tracing_config").get("mode");
    cx.deny_if(mode.is("Active").not(), mode, || "the function traces only what its callers have sampled");
}
