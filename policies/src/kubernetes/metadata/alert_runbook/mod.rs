//! Alerts of the Prometheus operator without a link to what to do.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each alert; recording rules wake nobody.
pub fn check(rules: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in rules.get("spec").get("groups").items().flat_map(|group| group.get("rules").items()) {
        let annotations = rule.get("annotations");
        let has_link = Truth::any(["runbook_url", "runbook"].map(|key| annotations.get(key).is_empty().not()));
        let is_lacking = rule.get("alert").is_set().and(has_link.not());
        cx.deny_if(is_lacking, annotations, || "the alert links to no runbook");
    }
}
