//! Web apps whose log of that is off: the default (azurerm 2 to 4; the older resource has the longer name).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("logs").renamed(&["detailed_error_messages", "detailed_error_messages_enabled"]);
    cx.deny_if(setting.is_true().not(), setting, || "detailed error messages are not kept");
}
