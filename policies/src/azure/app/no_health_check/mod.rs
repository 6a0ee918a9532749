//! None by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = app.get("site_config").get("health_check_path");
    cx.deny_if(is_blank(setting), setting, || "no path of the app is checked");
}
