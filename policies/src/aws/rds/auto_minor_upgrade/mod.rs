//! Databases that do not take minor versions; they do by default (AWS provider, `aws_db_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let upgrades = database.get("auto_minor_version_upgrade");
    cx.deny_if(upgrades.is_true_or(true).not(), upgrades, || "minor versions are not installed by themselves");
}
