//! Notebooks whose virtual TPM or integrity monitoring is off; both are on by default (google provider).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let old = resource.get("shielded_instance_config");
    let config =
        if old.is_absent() == Truth::True { resource.get("gce_setup").get("shielded_instance_config") } else { old };
    for name in ["enable_vtpm", "enable_integrity_monitoring"] {
        let setting = config.get(name);
        cx.deny_if(setting.is_true_or(true).not(), setting, || "a change of what starts is not noticed");
    }
}
