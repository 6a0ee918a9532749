//! `retention_policy`, with both members required (azurerm 2 to 5). 0 days keeps everything (REST API, RetentionPolicyParameters).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a log whose time is shorter or not enforced.
pub fn check(log: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = log.get("retention_policy");
    let (enabled, days) = (policy.get("enabled"), policy.get("days"));
    let off = enabled.is_true_or(false).not();
    cx.deny_if(off, enabled, || "no time is set for which the flow log is kept");
    let short = days.test_number(|days| days > 0.0 && days < 90.0);
    cx.deny_if(off.not().and(short), days, || "the flow log is kept for less than 90 days");
}
