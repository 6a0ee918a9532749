//! Off by default (AWS provider 6.25, `privileged_mode`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a project whose builds run privileged.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    let privileged = project.get("environment").get("privileged_mode");
    cx.deny_if(privileged.is_true(), privileged, || "builds run privileged");
}
