//! Clusters of engines with an audit log that do not export it; those of PostgreSQL have none of their own (Amazon Aurora User
//! Guide, "Publishing Aurora MySQL logs to Amazon CloudWatch Logs").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let exports = cluster.get("enabled_cloudwatch_logs_exports");
    let supported = cluster.get("engine").contains("postgres").not();
    cx.deny_if(
        supported.and_then(|| exports.any(|one| one.is("audit")).not()),
        exports,
        || "the audit log is not exported",
    );
}
