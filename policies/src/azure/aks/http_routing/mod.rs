//! Off by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("http_application_routing_enabled");
    cx.deny_if(setting.is_true(), setting, || "ingresses are published without TLS");
}
