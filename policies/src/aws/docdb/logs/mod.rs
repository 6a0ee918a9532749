//! Clusters with neither audit nor profiler logs in CloudWatch (Amazon DocumentDB Developer Guide, "Auditing Amazon DocumentDB
//! events").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let exports = database.get("enabled_cloudwatch_logs_exports");
    cx.deny_if(
        exports.any(|one| one.is_one_of(&["audit", "profiler"])).not(),
        exports,
        || "neither audit nor profiler logs are exported",
    );
}
