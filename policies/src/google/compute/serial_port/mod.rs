//! The interactive serial console, off by default (Compute Engine, "Troubleshoot using the serial console").

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let set = instance.metadata("serial-port-enable");
    cx.deny_each([instance.breach(set, set.is_true(), "the serial port is open")]);
}
