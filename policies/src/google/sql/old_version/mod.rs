//! Versions out of their makers' support, as of June 2026: MySQL 5.7 since October 2023 (Cloud SQL bills for its extended support
//! since May 2025; "Database versions and version policies"), PostgreSQL 13 since 13 November 2025 (postgresql.org, "Versioning
//! Policy"), SQL Server 2017 in its mainstream support since 11 October 2022 (Microsoft Lifecycle).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an instance with one of these.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = instance.get("database_version");
    cx.deny_if(version.test_text(is_old), version, || "the makers of this version no longer support it");
}

fn is_old(version: &str) -> bool {
    let postgres = version.strip_prefix("POSTGRES_").and_then(|rest| rest.split('_').next());
    let is_old_postgres = postgres.and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major < 14);
    is_old_postgres || version.starts_with("MYSQL_5_") || version.starts_with("SQLSERVER_2017")
}
