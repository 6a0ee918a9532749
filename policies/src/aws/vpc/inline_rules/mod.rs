//! Rules in `ingress` and `egress` (AWS provider, `aws_security_group`, note on rules).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each such rule.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in ["ingress", "egress"].into_iter().flat_map(|direction| group.get(direction).items()) {
        cx.deny_if(rule.is_set(), rule, || "the rule is within its group");
    }
}
