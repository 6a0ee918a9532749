//! Automatic failover, off by default (AWS provider, `aws_elasticache_replication_group`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each group without it.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let failover = group.get("automatic_failover_enabled");
    cx.deny_if(failover.is_true().not(), failover, || "no replica takes over by itself");
}
