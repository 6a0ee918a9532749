//! `cloudwatch_logs.status` is ENABLED and `s3_logs.status` DISABLED by default (AWS provider 6.25, `aws_codebuild_project`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(build: &Resource<'_>, cx: &mut Cx<'_>) {
    let logs = build.get("logs_config");
    let (groups, objects) = (logs.get("cloudwatch_logs"), logs.get("s3_logs"));
    let in_groups = groups.is_set().and_then(|| groups.get("status").is("DISABLED").not());
    let kept = [in_groups, objects.get("status").is("ENABLED")];
    cx.deny_if(Truth::any(kept).not(), logs, || "the project does not say where its logs go");
}
