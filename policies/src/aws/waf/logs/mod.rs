//! Web ACLs without logs (AWS WAF Developer Guide, "Logging web ACL traffic").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each for which that is so.
pub fn check(acl: &Linked<'_>, cx: &mut Cx<'_>) {
    let named = acl.any_of("aws_wafv2_web_acl_logging_configuration", |_| Truth::True);
    cx.deny_if(named.not(), acl.anchor().root(), || "requests are not logged");
}
