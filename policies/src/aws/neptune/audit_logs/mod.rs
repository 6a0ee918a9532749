//! Clusters without audit logs in CloudWatch (Amazon Neptune User Guide, "Publishing Neptune logs to Amazon CloudWatch Logs").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let exports = database.get("enable_cloudwatch_logs_exports");
    cx.deny_if(exports.any(|one| one.is("audit")).not(), exports, || "the audit log is not exported");
}
