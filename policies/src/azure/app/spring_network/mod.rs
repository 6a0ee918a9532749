//! Services without a subnet for their runtime (azurerm, `azurerm_spring_cloud_service`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each of them.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let subnet = service.get("network").get("service_runtime_subnet_id");
    cx.deny_if(is_blank(subnet), subnet, || "the service lies in no network of yours");
}
