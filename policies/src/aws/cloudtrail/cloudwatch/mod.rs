//! Trails without a log group (AWS CloudTrail User Guide, "Monitoring CloudTrail log files with Amazon CloudWatch Logs").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let group = trail.get("cloud_watch_logs_group_arn");
    cx.deny_if(group.is_absent(), group, || "events do not go to CloudWatch Logs");
}
