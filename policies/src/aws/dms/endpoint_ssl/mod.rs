//! `none` by default (AWS provider 6.25, `ssl_mode`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// The engines that take `ssl_mode` (AWS DMS User Guide, "Using SSL with AWS Database Migration Service").
const ENGINES: [&str; 15] = [
    "aurora",
    "aurora-postgresql",
    "aurora-postgresql-serverless",
    "aurora-serverless",
    "azuredb",
    "azure-sql-managed-instance",
    "db2",
    "docdb",
    "mariadb",
    "mongodb",
    "mysql",
    "oracle",
    "postgres",
    "sqlserver",
    "sybase",
];

/// Denies an endpoint for a database that is spoken to in plain text.
pub fn check(endpoint: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = endpoint.get("ssl_mode");
    let plain = mode.text().or("none".into()).test(|mode| mode == "none");
    let takes_it = endpoint.get("engine_name").is_one_of(&ENGINES);
    let connects = endpoint.get("endpoint_type").is_one_of(&["source", "target"]);
    cx.deny_if(takes_it.and(connects).and(plain), mode, || "the endpoint connects without TLS");
}
