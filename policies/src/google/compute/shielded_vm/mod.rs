//! Virtual TPM and integrity monitoring: off without the block, on by default within it (google provider,
//! `shielded_instance_config`).

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let config = instance.resource().get("shielded_instance_config");
    cx.deny_each([instance.breach(config, config.is_absent(), "nothing measures how the machine starts")]);
    for set in [config.get("enable_vtpm"), config.get("enable_integrity_monitoring")] {
        cx.deny_each([instance.breach(set, set.is_false(), "how the machine starts is not measured and compared")]);
    }
}
