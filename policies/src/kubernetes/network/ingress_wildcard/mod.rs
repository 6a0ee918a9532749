//! Ingresses for hosts that they do not name.

use palisade_policy::Cx;
use palisade_views::Ingress;

/// Denies each.
pub fn check(ingress: &Ingress<'_>, cx: &mut Cx<'_>) {
    for rule in ingress.spec("rules").items() {
        let host = rule.get("host");
        let every = host.is_empty().or_else(|| host.starts_with("*"));
        cx.deny_if(every, host, || "the rule takes hosts that it does not name");
    }
}
