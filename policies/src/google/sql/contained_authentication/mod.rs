//! The flag `contained database authentication`, off by default (SQL Server, server configuration options).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("SQLSERVER", "contained database authentication", Truth::False),
        |value| value != "off",
        "databases may authenticate users themselves",
    );
    cx.deny_each(found);
}
