//! Stacks without topics for their events (AWS CloudFormation API, `CreateStack`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(stack: &Resource<'_>, cx: &mut Cx<'_>) {
    let topics = stack.get("notification_arns");
    cx.deny_if(topics.is_empty(), topics, || "nobody is told of the events of the stack");
}
