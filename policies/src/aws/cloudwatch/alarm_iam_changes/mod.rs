//! Trails without an alarm on changes to policies of IAM (CIS Amazon Web Services Foundations, 4.4).

use palisade_policy::Cx;
use palisade_views::WatchedTrail;

/// What the pattern of a filter names.
const WORDS: [&str; 6] =
    ["PutUserPolicy", "PutRolePolicy", "PutGroupPolicy", "CreatePolicy", "AttachUserPolicy", "AttachRolePolicy"];

/// Denies each trail for which that is so.
pub fn check(trail: &WatchedTrail<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(trail.unwatched(&WORDS, "no alarm is raised on changes to policies of IAM"));
}
