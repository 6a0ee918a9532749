//! Functions that share the concurrency of the account, as by default: -1 (AWS provider, `aws_lambda_function`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let limit = function.get("reserved_concurrent_executions");
    cx.deny_if(
        limit.number().or(-1.0).test(|limit| limit < 0.0),
        limit,
        || "the function has no concurrency of its own",
    );
}
