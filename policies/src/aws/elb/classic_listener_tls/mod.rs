//! The certificate can be named for HTTPS and SSL alone (AWS provider 6.25, `aws_elb`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each listener without TLS or without its certificate.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    for listener in balancer.get("listener").items() {
        let (protocol, certificate) = (listener.get("lb_protocol"), listener.get("ssl_certificate_id"));
        let tls = protocol.is_ignoring_case("https").or(protocol.is_ignoring_case("ssl"));
        cx.deny_if(tls.not(), protocol, || "the listener does not use TLS");
        cx.deny_if(tls.and(is_named(certificate).not()), certificate, || "the listener has no certificate");
    }
}
