//! Versions out of their makers' support: MySQL 5, PostgreSQL up to 13 and SQL Server 2017 are (Cloud SQL, "Database
//! versions and version policies").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an instance with one of these.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = instance.get("database_version");
    cx.deny_if(version.test_text(is_old), version, || "nobody mends this version any more");
}

fn is_old(version: &str) -> bool {
    let postgres = version.strip_prefix("POSTGRES_").and_then(|rest| rest.split('_').next());
    let is_old_postgres = postgres.and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major < 14);
    is_old_postgres || version.starts_with("MYSQL_5_") || version.starts_with("SQLSERVER_2017")
}
