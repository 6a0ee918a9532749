//! Port 3389 in rules of network security groups.

use palisade_policy::Cx;
use palisade_views::{Breadth as Params, Direction, Firewall, Reach};

/// Denies each rule that does so for everyone.
pub fn check(firewall: &Firewall<'_>, params: &Params, cx: &mut Cx<'_>) {
    cx.deny_each(firewall.open(Direction::In, Reach::Port(3389), params));
}
