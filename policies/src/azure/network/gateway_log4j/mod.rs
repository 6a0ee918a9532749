//! The rule 944240 came with version 3.1 of OWASP's set, which is the default type (Azure Web Application Firewall, "DRS
//! and CRS rule groups and rules").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

const RULE: &str = "944240";

/// Denies each set of rules without it, and each place that switches it off.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for set in policy.get("managed_rules").get("managed_rule_set").items() {
        let kind = set.get("type");
        let is_owasp = kind.is("OWASP").or(kind.is_absent());
        let is_old = set.get("version").test_text(|version| version.starts_with("2.") || version == "3.0");
        cx.deny_if(is_owasp.and(is_old), set, || "these rules do not know Log4j");
        for group in set.get("rule_group_override").items() {
            let disabled = group.get("disabled_rules");
            cx.deny_if(disabled.any(|rule| rule.is(RULE)), disabled, || "the rule against Log4j is switched off");
            for rule in group.get("rule").items() {
                cx.deny_if(is_harmless(rule), rule, || "the rule against Log4j is switched off");
            }
        }
    }
}

/// Whether an override makes the rule block nothing; one that does not say so is off (azurerm 3.14 to 5).
fn is_harmless(rule: Attr<'_>) -> Truth {
    let lets_through = rule.get("action").is_one_of(&["Allow", "Log"]);
    rule.get("id").is(RULE).and_then(|| rule.get("enabled").is_true().not().or(lets_through))
}
