//! Transparent encryption is off for a dedicated pool unless it is asked for (Azure Synapse, "Transparent data encryption").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(pool: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = pool.get("data_encrypted");
    cx.deny_if(setting.is_true().not(), setting, || "data and backups lie in the clear");
}
