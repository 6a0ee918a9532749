//! The flag `log_temp_files`: the size from which files are logged; the default is -1, none (PostgreSQL).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("POSTGRES", "log_temp_files", Truth::True),
        |value| value != "0",
        "temporary files are not all logged",
    );
    cx.deny_each(found);
}
