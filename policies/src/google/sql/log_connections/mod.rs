//! The flag `log_connections`, off by default (PostgreSQL, "Error Reporting and Logging"); 18 takes the stages to log.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_connections", Truth::True),
        |value| matches!(value, "off" | ""),
        "connections are not logged",
    );
    cx.deny_each(found);
}
