//! Web ACLs without the managed rules against CVE-2021-44228 (AWS WAF Developer Guide, "Known bad inputs managed rule
//! group").

use palisade_policy::Cx;
use palisade_views::Log4jGuard;

/// Denies each web ACL for which that is so.
pub fn check(acl: &Log4jGuard<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(acl.stops().not(), acl.anchor().root(), || "no rule of the web ACL stops lookups of Log4j");
}
