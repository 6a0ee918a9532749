//! Log groups without a retention time: then logs never expire (AWS provider, `aws_cloudwatch_log_group`). Zero means the same,
//! but somebody has said so.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let retention = group.get("retention_in_days");
    cx.deny_if(retention.is_absent(), retention, || "the log group does not say how long it keeps logs");
}
