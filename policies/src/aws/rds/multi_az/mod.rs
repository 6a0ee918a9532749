//! Instances without a standby, as by default (AWS provider, `aws_db_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let spread = database.get("multi_az");
    cx.deny_if(spread.is_true().not(), spread, || "the database has no standby in another availability zone");
}
