//! `cloudwatch_logs.status` is ENABLED and `s3_logs.status` DISABLED by default (AWS provider 6.25, `aws_codebuild_project`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(build: &Resource<'_>, cx: &mut Cx<'_>) {
    let logs = build.get("logs_config");
    let kept = ["cloudwatch_logs", "s3_logs"].map(|place| {
        let place = logs.get(place);
        place.is_set().and_then(|| place.get("status").is("DISABLED").not())
    });
    cx.deny_if(Truth::any(kept).not(), logs, || "the project does not say where its logs go");
}
