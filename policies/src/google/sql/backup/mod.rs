//! Automated backups, off by default (google provider); replicas copy an instance that has its own.

use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each resource for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let enabled = instance.settings().get("backup_configuration").get("enabled");
    let violated = enabled.is_true().not().and(instance.is_replica().not());
    cx.deny_if(violated, enabled, || "the instance is not backed up");
}
