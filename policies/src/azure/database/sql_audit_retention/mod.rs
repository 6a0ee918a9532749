//! `retention_in_days` of every policy of auditing: 0 by default, which keeps everything (azurerm 2 to 5).

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::audit_policies;

/// Denies each that forgets sooner.
pub fn check(audited: &Linked<'_>, cx: &mut Cx<'_>) {
    for (policy, is) in audit_policies(audited) {
        let days = policy.get("retention_in_days");
        let short = days.test_number(|days| days > 0.0 && days < 90.0);
        cx.deny_if(is.and(short), days, || "the audit is kept for less than 90 days");
    }
}
