//! The flag `log_min_error_statement`; the default is error (PostgreSQL, "Error Reporting and Logging").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_min_error_statement", Truth::False),
        |value| matches!(value, "log" | "fatal" | "panic"),
        "statements that fail are not logged",
    );
    cx.deny_each(found);
}
