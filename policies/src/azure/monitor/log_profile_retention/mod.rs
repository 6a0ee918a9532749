//! `retention_policy` (azurerm 2 and 3): one that is off, or says 0 days, keeps everything. One that is on and says
//! nothing is a mistake.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a profile that forgets within a year, or does not say when.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = profile.get("retention_policy");
    let days = policy.get("days");
    let short = days.is_absent().or(days.test_number(|days| days > 0.0 && days < 365.0));
    cx.deny_if(policy.get("enabled").is_true().and(short), days, || "the activity log is kept for less than a year");
}
