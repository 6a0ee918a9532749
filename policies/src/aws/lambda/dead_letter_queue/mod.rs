//! Functions without a dead letter queue; there is none by default (AWS provider, `aws_lambda_function`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let queue = function.get("dead_letter_config").get("target_arn");
    cx.deny_if(queue.is_empty(), queue, || "events that fail are dropped");
}
