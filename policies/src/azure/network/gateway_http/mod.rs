//! Listeners of plain HTTP, but those whose requests are all redirected (Azure Application Gateway, "Redirect overview").

use palisade_model::{Attr, Fact, Resource, Truth};
use palisade_policy::Cx;

/// Denies each such listener.
pub fn check(gateway: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = gateway.get("request_routing_rule");
    for listener in gateway.get("http_listener").items() {
        let protocol = listener.get("protocol");
        let redirects = || {
            rules.any(|rule| {
                let is_redirect = rule.get("redirect_configuration_name").is_empty().not();
                is_redirect.and_then(|| names(rule.get("http_listener_name"), listener.get("name")))
            })
        };
        let plain = protocol.is_ignoring_case("Http").and_then(|| redirects().not());
        cx.deny_if(plain, protocol, || "the gateway takes requests over plain HTTP");
    }
}

/// Whether two names are the same.
fn names(one: Attr<'_>, other: Attr<'_>) -> Truth {
    match other.text() {
        Fact::Known(name) => one.is(&name),
        Fact::Absent => Truth::False,
        Fact::Unknown(causes) => Truth::Unknown(causes),
    }
}
