//! Accelerators without flow logs, off by default (AWS provider, `aws_globalaccelerator_accelerator`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(accelerator: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = accelerator.get("attributes").get("flow_logs_enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "flow logs are off");
}
