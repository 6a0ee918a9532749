//! The flag `local_infile`: on by default in MySQL 5, off since 8.0 (MySQL Reference Manual).

use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("MYSQL", "local_infile", instance.resource().get("database_version").starts_with("MYSQL_5")),
        |value| value != "off",
        "clients may load local files",
    );
    cx.deny_each(found);
}
