//! Web ACLs of WAF Classic without logs (AWS WAF Developer Guide, "Logging web ACL traffic information").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(acl: &Resource<'_>, cx: &mut Cx<'_>) {
    let target = acl.get("logging_configuration").get("log_destination");
    cx.deny_if(target.is_set().not(), target, || "requests are not logged");
}
