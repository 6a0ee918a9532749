//! Rules in `ingress` and `egress` (AWS provider, `aws_security_group`, note on rules).

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies a group with such rules, once: all of them go together.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = ["ingress", "egress"].into_iter().flat_map(|direction| group.get(direction).items());
    let rules = rules.collect::<Vec<_>>();
    if let Some(first) = rules.first() {
        cx.deny_if(Truth::any(rules.iter().copied().map(Attr::is_set)), *first, || "the group holds its rules itself");
    }
}
