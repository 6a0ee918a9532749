//! The flag `log_lock_waits`, off by default (PostgreSQL, "Error Reporting and Logging").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_lock_waits", Truth::True),
        |value| value != "on",
        "long waits for locks are not logged",
    );
    cx.deny_each(found);
}
