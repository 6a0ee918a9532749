//! `geo_redundant_backup_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a server without it.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let geo = server.get("geo_redundant_backup_enabled");
    cx.deny_if(geo.is_true_or(false).not(), geo, || "backups are kept in the region of the server only");
}
