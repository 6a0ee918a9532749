//! The flag `log_planner_stats`, off by default (PostgreSQL, "Run-time Statistics").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_planner_stats", Truth::False),
        |value| value != "off",
        "planner statistics are logged",
    );
    cx.deny_each(found);
}
