//! The flag `cloudsql.enable_pgaudit`, off by default (Cloud SQL, "Audit for PostgreSQL using pgAudit").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each instance for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let found =
        instance.flag(("POSTGRES", "cloudsql.enable_pgaudit", Truth::True), |value| value != "on", "pgAudit is off");
    cx.deny_each(found);
}
