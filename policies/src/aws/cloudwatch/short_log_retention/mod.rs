//! Log groups that keep logs for less than a year; zero, the default, is for ever (AWS provider, `aws_cloudwatch_log_group`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let retention = group.get("retention_in_days");
    cx.deny_if(
        retention.test_number(|days| days > 0.0 && days < 365.0),
        retention,
        || "logs are kept for less than a year",
    );
}
