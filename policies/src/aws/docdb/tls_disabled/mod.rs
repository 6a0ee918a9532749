//! `tls` is `enabled` by default (Amazon DocumentDB Developer Guide, "Encrypting data in transit").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies the parameter that switches TLS off.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    for parameter in group.get("parameter").items() {
        let value = parameter.get("value");
        let disabled = parameter.get("name").is("tls").and(value.is("disabled"));
        cx.deny_if(disabled, value, || "clients may connect without TLS");
    }
}
