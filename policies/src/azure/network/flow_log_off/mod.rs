//! `enabled`, which is required.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a log that is off.
pub fn check(log: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = log.get("enabled");
    cx.deny_if(enabled.is_true_or(false).not(), enabled, || "no traffic is logged");
}
