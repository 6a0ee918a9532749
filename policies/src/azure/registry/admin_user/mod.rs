//! `admin_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a registry that has it on.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let admin = registry.get("admin_enabled");
    cx.deny_if(admin.is_true(), admin, || "the admin user is on");
}
