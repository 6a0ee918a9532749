//! The flag `log_statement`; the default is none (PostgreSQL, "Error Reporting and Logging").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_statement", Truth::True),
        |value| !matches!(value, "ddl" | "mod" | "all"),
        "changes of the schema are not logged",
    );
    cx.deny_each(found);
}
