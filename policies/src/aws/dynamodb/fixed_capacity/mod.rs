//! Tables of provisioned capacity, the default, that nothing scales (AWS provider, `aws_dynamodb_table`; Amazon DynamoDB
//! Developer Guide, "Managing throughput capacity automatically with DynamoDB auto scaling").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each table for which that is so.
pub fn check(table: &Linked<'_>, cx: &mut Cx<'_>) {
    let mode = table.get("billing_mode");
    let is_provisioned = mode.is_absent().or(mode.is("PROVISIONED"));
    let is_fixed = is_provisioned.and_then(|| table.any_of("aws_appautoscaling_policy", |_| Truth::True).not());
    cx.deny_if(is_fixed, mode, || "nothing scales the capacity of the table");
}
