//! Distributions with no web ACL, or one without the managed rules against CVE-2021-44228 (AWS WAF Developer Guide, "Known
//! bad inputs managed rule group").

use palisade_policy::Cx;
use palisade_views::Log4jGuard;

/// Denies each distribution for which that is so.
pub fn check(distribution: &Log4jGuard<'_>, cx: &mut Cx<'_>) {
    let acl = distribution.anchor().get("web_acl_id");
    cx.deny_if(distribution.stops().not(), acl, || "no web ACL stops lookups of Log4j in front of the distribution");
}
