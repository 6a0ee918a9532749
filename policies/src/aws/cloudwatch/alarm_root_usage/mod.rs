//! Trails without an alarm on use of the root user (CIS Amazon Web Services Foundations, 4.3).

use palisade_policy::Cx;
use palisade_views::WatchedTrail;

/// What the pattern of a filter names.
const WORDS: [&str; 2] = ["userIdentity.type", "Root"];

/// Denies each trail for which that is so.
pub fn check(trail: &WatchedTrail<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(trail.unwatched(&WORDS, "no alarm is raised on use of the root user"));
}
