//! Firewall rules of Synapse workspaces, whatever they let in.

use palisade_policy::Cx;
use palisade_views::{Direction, Firewall, Reach};

/// Denies each rule; its workspace is related.
pub fn check(firewall: &Firewall<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(firewall.allowing(Direction::In, Reach::Anything));
}
