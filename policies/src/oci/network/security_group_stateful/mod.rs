//! False by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(rule: &Resource<'_>, cx: &mut Cx<'_>) {
    let stateless = rule.get("stateless");
    cx.deny_if(
        rule.get("direction").is("INGRESS").and(stateless.is_true().not()),
        stateless,
        || "the rule keeps the state of connections",
    );
}
