//! State machines without tracing by X-Ray, off by default (AWS Step Functions API, `TracingConfiguration`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = machine.get("tracing_configuration").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "executions are not traced");
}
