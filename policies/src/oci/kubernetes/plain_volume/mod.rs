//! Off by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(pool: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = pool.get("node_config_details").get("is_pv_encryption_in_transit_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "data on the way to volumes are not encrypted");
}
