//! Trails without an alarm on changes to security groups (CIS Amazon Web Services Foundations, 4.10).

use palisade_policy::Cx;
use palisade_views::WatchedTrail;

/// What the pattern of a filter names.
const WORDS: [&str; 3] =
    ["AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress", "RevokeSecurityGroupIngress"];

/// Denies each trail for which that is so.
pub fn check(trail: &WatchedTrail<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(trail.unwatched(&WORDS, "no alarm is raised on changes to security groups"));
}
