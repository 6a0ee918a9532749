//! The flag `log_min_messages`; the default is warning (PostgreSQL, "Error Reporting and Logging").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// The levels that let errors into the log; `log`, `fatal` and `panic` leave them out, and others do not exist.
const LOGS_ERRORS: [&str; 9] = ["debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error"];

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_min_messages", Truth::False),
        |value| !LOGS_ERRORS.contains(&value),
        "errors are not logged",
    );
    cx.deny_each(found);
}
