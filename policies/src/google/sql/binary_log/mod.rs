//! Binary logs of MySQL, off by default (Cloud SQL for MySQL, "Use point-in-time recovery"); replicas copy an instance that
//! has its own.

use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance without one.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let log = instance.settings().get("backup_configuration").get("binary_log_enabled");
    let lost = instance.runs("MYSQL").and(instance.is_replica().not()).and(log.is_true().not());
    cx.deny_if(lost, log, || "the instance cannot be restored to a point in time");
}
