//! Ingresses whose backend names no Service of the namespace, where the project declares some there.

use palisade_policy::Cx;
use palisade_views::Selecting;

/// Denies each.
pub fn check(object: &Selecting<'_>, cx: &mut Cx<'_>) {
    if object.is("Ingress") {
        let ingress = object.object();
        let paths = ingress.spec("rules").items().flat_map(|rule| ingress.field(rule.get("http"), "paths").items());
        let backends =
            paths.map(|path| path.get("backend")).chain([ingress.spec("defaultBackend"), ingress.spec("backend")]);
        for backend in backends {
            // `serviceName` stood there before networking.k8s.io/v1.
            for name in [backend.get("service").get("name"), ingress.field(backend, "serviceName")] {
                cx.deny_if(
                    object.lacks_service(name),
                    name,
                    || "the namespace declares Services, and none of this name",
                );
            }
        }
    }
}
