//! The default rules, under their old and new names, hold 944240; an override that does not say so switches it off (azurerm
//! 2 to 5; Azure Web Application Firewall, "DRS rule groups and rules").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies a policy without these rules, and each override that makes the one of no use.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let sets = policy.get("managed_rule");
    let is_default = |set: Attr<'_>| set.get("type").is_one_of(&["DefaultRuleSet", "Microsoft_DefaultRuleSet"]);
    cx.deny_if(sets.any(is_default).not(), sets, || "the default rules, which know Log4j, are not there");
    for set in sets.items() {
        for rule in set.get("override").items().flat_map(|group| group.get("rule").items()) {
            let idle = is_default(set).and(is_idle(rule));
            cx.deny_if(idle, rule, || "the rule against Log4j is switched off");
        }
    }
}

/// Whether an override of the rule stops nothing any more.
fn is_idle(rule: Attr<'_>) -> Truth {
    let stops = rule.get("action").is_one_of(&["Block", "Redirect", "AnomalyScoring"]);
    rule.get("rule_id").is("944240").and_then(|| rule.get("enabled").is_true().and(stops).not())
}
