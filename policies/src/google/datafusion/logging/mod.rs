//! Instances without logs, which are off by default (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("enable_stackdriver_logging");
    cx.deny_if(setting.is_true_or(false).not(), setting, || "pipelines write no logs");
}
