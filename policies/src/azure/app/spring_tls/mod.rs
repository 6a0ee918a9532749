//! End-to-end TLS, off by default; the basic tier has none (azurerm, `azurerm_spring_cloud_app`).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each app without it.
pub fn check(app: &Linked<'_>, cx: &mut Cx<'_>) {
    let tls = app.get("tls_enabled");
    // The basic tier goes by its name or by that of its size.
    let is_basic = app.any_of("azurerm_spring_cloud_service", |service| {
        service.get("sku_tier").is("Basic").or(service.get("sku_name").is("B0"))
    });
    let services = app.parts("azurerm_spring_cloud_service");
    let related = services.map(|(service, _)| cx.related(service.root(), "the service of the app")).collect();
    cx.deny_with(tls.is_true().not().and(is_basic.not()), tls, || "requests reach the app without TLS", || related);
}
