//! Ingress rules of security lists.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a list without any.
pub fn check(list: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = list.get("ingress_security_rules");
    cx.deny_if(rules.is_empty(), rules, || "the list has no ingress rules");
}
