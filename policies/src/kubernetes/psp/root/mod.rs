//! Pod security policies: admits root containers.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let user = policy.spec("runAsUser");
    let rule = user.get("rule");
    let above_zero = policy.field(user, "ranges").all(|range| range.get("min").test_number(|min| min > 0.5));
    let bounded = rule.is("MustRunAs").and(policy.field(user, "ranges").is_empty().not()).and(above_zero);
    cx.deny_if(rule.is("MustRunAsNonRoot").or(bounded).not(), rule, || "the policy admits root containers");
}
