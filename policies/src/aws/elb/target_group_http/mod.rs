//! Groups that take plain HTTP. With HTTPS before them the way over the internet is encrypted.

use palisade_policy::Cx;
use palisade_views::TargetGroup;

/// Denies a group that takes HTTP from no HTTPS listener.
pub fn check(group: &TargetGroup<'_>, cx: &mut Cx<'_>) {
    let protocol = group.resource().get("protocol");
    let violated = protocol.is_ignoring_case("HTTP").and_then(|| group.has_https_before().not());
    cx.deny_if(violated, protocol, || "the group takes plain HTTP, and no HTTPS listener forwards to it");
}
