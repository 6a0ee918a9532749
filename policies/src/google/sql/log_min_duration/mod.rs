//! The flag `log_min_duration_statement`; the default is -1, none (PostgreSQL).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_min_duration_statement", Truth::False),
        |value| value != "-1",
        "the text of slow statements is logged",
    );
    cx.deny_each(found);
}
