//! `anonymous_pull_enabled`: false by default (azurerm 2.94 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a registry that lets everyone pull.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let anonymous = registry.get("anonymous_pull_enabled");
    cx.deny_if(anonymous.is_true(), anonymous, || "everyone can pull images");
}
