//! Only where it is written: false is the default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(list: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in list.get("ingress_security_rules").items() {
        let stateless = rule.get("stateless");
        cx.deny_if(stateless.is_false(), stateless, || "the rule keeps the state of connections");
    }
}
