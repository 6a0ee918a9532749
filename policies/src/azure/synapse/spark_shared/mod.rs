//! Off by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(pool: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = pool.get("compute_isolation_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "hosts are shared with other customers");
}
