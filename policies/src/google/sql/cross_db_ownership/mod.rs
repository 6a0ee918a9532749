//! The flag `cross db ownership chaining`, off by default (SQL Server, server configuration options).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found = instance.flag(
        ("SQLSERVER", "cross db ownership chaining", Truth::False),
        |value| value != "off",
        "ownership is chained across databases",
    );
    cx.deny_each(found);
}
