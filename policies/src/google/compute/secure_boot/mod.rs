//! Secure boot, off by default (google provider, `shielded_instance_config.enable_secure_boot`).

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let boot = instance.resource().get("shielded_instance_config").get("enable_secure_boot");
    cx.deny_each([instance.breach(boot, boot.is_true().not(), "the machine starts without secure boot")]);
}
