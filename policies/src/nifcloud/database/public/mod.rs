//! True where nothing is set (nifcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = database.get("publicly_accessible");
    cx.deny_if(setting.is_true_or(true), setting, || "the database is on the internet");
}
