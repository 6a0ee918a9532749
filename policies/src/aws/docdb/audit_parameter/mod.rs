//! Parameter groups in which `audit_logs` is not set, or disabled as by default (Amazon DocumentDB Developer Guide, "Auditing
//! Amazon DocumentDB events").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let audited = group.get("parameter").any(|parameter| {
        let value = parameter.get("value");
        parameter.get("name").is("audit_logs").and(value.test_text(|value| !matches!(value, "disabled" | "none")))
    });
    cx.deny_if(audited.not(), group.root(), || "auditing is off");
}
