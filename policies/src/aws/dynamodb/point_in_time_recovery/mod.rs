//! Tables without point-in-time recovery, which is off by default (AWS provider, `aws_dynamodb_table`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(table: &Resource<'_>, cx: &mut Cx<'_>) {
    let recovery = table.get("point_in_time_recovery").get("enabled");
    cx.deny_if(recovery.is_true().not(), recovery, || "the table cannot be brought back to an earlier state");
}
