//! Rules of network ACLs that allow all ports, from wherever.

use palisade_policy::Cx;
use palisade_views::{Direction, Firewall, Reach};

/// Denies each rule that lets all ports in.
pub fn check(firewall: &Firewall<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(firewall.allowing(Direction::In, Reach::AllPorts));
}
