//! Databases whose backups are kept for a short time. By default there are none of instances, and those of clusters are
//! kept for a day (AWS provider, `aws_db_instance` and `aws_rds_cluster`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How long backups have to be kept.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The fewest days, up to 35.
    pub min_days: u8,
}

impl Default for Params {
    fn default() -> Self {
        Params { min_days: 2 }
    }
}

/// Denies each database for which that is so. Backups of a replica are those of its source.
pub fn check(database: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let days = database.get("backup_retention_period");
    let by_default = if database.kind() == "aws_rds_cluster" { 1.0 } else { 0.0 };
    let too_few = days.number().or(by_default).test(|days| days < f64::from(params.min_days));
    let sources = ["replicate_source_db", "replication_source_identifier"];
    let is_replica = Truth::any(sources.map(|name| database.get(name).is_set()));
    let least = params.min_days;
    cx.deny_if(too_few.and(is_replica.not()), days, || format!("backups are kept for less than {least} days"));
}
