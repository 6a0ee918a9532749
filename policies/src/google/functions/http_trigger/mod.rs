//! Triggers by HTTP; without a level, requests without TLS are answered too (Cloud Functions API, `SecurityLevel`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let level = function.get("https_trigger_security_level");
    let violated = function.get("trigger_http").is_true().and(level.is("SECURE_ALWAYS").not());
    cx.deny_if(violated, level, || "the function answers requests without TLS");
}
