//! Clusters that export no logs; which there are depends on the engine (Amazon Aurora User Guide, "Publishing database logs to
//! Amazon CloudWatch Logs").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let exports = database.get("enabled_cloudwatch_logs_exports");
    cx.deny_if(exports.is_empty(), exports, || "no logs are exported");
}
