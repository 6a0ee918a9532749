//! Ingresses that answer without TLS.

use palisade_policy::Cx;
use palisade_views::Ingress;

/// Denies each.
pub fn check(ingress: &Ingress<'_>, cx: &mut Cx<'_>) {
    let tls = ingress.spec("tls");
    cx.deny_if(tls.is_empty(), tls, || "the Ingress has no certificate");
    for (annotation, insecure) in
        [("kubernetes.io/ingress.allow-http", "true"), ("nginx.ingress.kubernetes.io/ssl-redirect", "false")]
    {
        let at = ingress.annotations().member(annotation);
        cx.deny_if(at.is(insecure), at, || "the Ingress answers without TLS too");
    }
}
