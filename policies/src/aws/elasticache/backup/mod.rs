//! Redis and Valkey without backups, as by default; Memcached has none, and the smallest nodes cannot make any (AWS
//! provider, `aws_elasticache_cluster`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cache: &Resource<'_>, cx: &mut Cx<'_>) {
    let days = cache.get("snapshot_retention_limit");
    let none = days.number().or(0.0).test(|days| days < 1.0);
    let keeps_nothing = cache.get("engine").is("memcached").or(cache.get("node_type").is("cache.t1.micro"));
    // The members of a replication group take its settings.
    let is_member = if cache.kind() == "aws_elasticache_cluster" {
        cache.get("replication_group_id").is_set()
    } else {
        Truth::False
    };
    cx.deny_if(none.and(keeps_nothing.or(is_member).not()), days, || "no backups are kept");
}
