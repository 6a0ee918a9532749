//! On by default (google provider 7).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = database.get("deletion_protection");
    cx.deny_if(setting.is_false(), setting, || "a plan may delete the database");
}
