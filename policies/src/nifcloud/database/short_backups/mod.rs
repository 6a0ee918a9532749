//! 1 by default (nifcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = database.get("backup_retention_period");
    cx.deny_if(setting.number().or(1.0).test(|days| days < 2.0), setting, || "backups are kept for a day or less");
}
