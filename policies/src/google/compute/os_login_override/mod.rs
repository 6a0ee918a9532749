//! OS Login at one machine; without the key the setting of the project holds (Compute Engine, "Set up OS Login").

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let set = instance.metadata("enable-oslogin");
    cx.deny_each([instance.breach(set, set.is_false(), "the machine switches OS Login off")]);
}
