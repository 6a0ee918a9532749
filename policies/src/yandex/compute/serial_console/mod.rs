//! Off by default (Yandex Compute Cloud, "Serial console").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let console = machine.get("metadata").member("serial-port-enable");
    cx.deny_if(console.is_true(), console, || "the serial console is open");
}
