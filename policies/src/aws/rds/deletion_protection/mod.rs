//! Databases without deletion protection, which is off by default (AWS provider, `aws_db_instance` and
//! `aws_rds_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let protection = database.get("deletion_protection");
    cx.deny_if(protection.is_true().not(), protection, || "nothing keeps the database from being deleted");
}
