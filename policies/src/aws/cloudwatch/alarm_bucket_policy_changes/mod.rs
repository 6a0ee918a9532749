//! Trails without an alarm on changes to policies of buckets (CIS Amazon Web Services Foundations, 4.8).

use palisade_policy::Cx;
use palisade_views::WatchedTrail;

/// What the pattern of a filter names.
const WORDS: [&str; 3] = ["PutBucketAcl", "PutBucketPolicy", "DeleteBucketPolicy"];

/// Denies each trail for which that is so.
pub fn check(trail: &WatchedTrail<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(trail.unwatched(&WORDS, "no alarm is raised on changes to policies of buckets"));
}
