//! The flag `log_checkpoints`: off by default before PostgreSQL 15, on since (PostgreSQL, release notes 15).

use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_checkpoints", instance.is_postgres_since(15).not()),
        |value| value != "on",
        "checkpoints are not logged",
    );
    cx.deny_each(found);
}
