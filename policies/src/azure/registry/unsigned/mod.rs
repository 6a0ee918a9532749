//! Registries without content trust, which is off by default (azurerm 4 `trust_policy_enabled`, before it a block).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("trust_policy_enabled");
    let old = resource.get("trust_policy").get("enabled");
    let at = if old.is_absent() == Truth::True { setting } else { old };
    cx.deny_if(setting.is_true().or(old.is_true()).not(), at, || "images need no signature");
}
