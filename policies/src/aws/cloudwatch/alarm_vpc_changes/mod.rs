//! Trails without an alarm on changes to VPCs (CIS Amazon Web Services Foundations, 4.14).

use palisade_policy::Cx;
use palisade_views::WatchedTrail;

/// What the pattern of a filter names.
const WORDS: [&str; 4] = ["CreateVpc", "DeleteVpc", "AcceptVpcPeeringConnection", "CreateVpcPeeringConnection"];

/// Denies each trail for which that is so.
pub fn check(trail: &WatchedTrail<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(trail.unwatched(&WORDS, "no alarm is raised on changes to VPCs"));
}
