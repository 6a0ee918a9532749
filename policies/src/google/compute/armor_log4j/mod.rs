//! The rule set `cve-canary` (Cloud Armor, "Preconfigured WAF rules"); `preview` only logs.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let guarded = policy.get("rule").any(|rule| {
        let expression = rule.get("match").get("expr").get("expression");
        let is_canary = expression.contains("'cve-canary'").or(expression.contains("'cve-v33-stable'"));
        is_canary.and_then(|| rule.get("action").is("allow").or(rule.get("preview").is_true()).not())
    });
    cx.deny_if(guarded.not(), policy.root(), || "no rule refuses what uses the hole of Log4j");
}
