//! On by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let end = rule.get("log_end");
        cx.deny_if(end.is_false(), end, || "the end of sessions is not logged");
    }
}
