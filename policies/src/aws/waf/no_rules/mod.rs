//! Rules inline (`rule`, `rules` in WAF Classic before 3.0 of the provider, `rule_json`), or associated from outside.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each web ACL without any.
pub fn check(acl: &Linked<'_>, cx: &mut Cx<'_>) {
    let own = ["rule", "rules", "rule_json"].map(|name| acl.get(name).is_empty().not());
    let joined = || acl.any_of("aws_wafv2_web_acl_rule_group_association", |_| Truth::True);
    let ruled = Truth::any(own).or_else(joined);
    cx.deny_if(ruled.not(), acl.anchor().root(), || "the web ACL has no rules");
}
