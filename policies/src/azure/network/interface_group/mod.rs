//! Interfaces without a group of their own, in a subnet without one.

use palisade_policy::Cx;
use palisade_views::GuardedInterface;

/// Denies each interface for which that is so.
pub fn check(interface: &GuardedInterface<'_>, cx: &mut Cx<'_>) {
    let at = interface.resource().root();
    cx.deny_if(interface.is_guarded().not(), at, || "no security group guards the interface");
}
