//! Off by default (gitlab provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = project.get("push_rules").get("prevent_secrets");
    cx.deny_if(setting.is_true().not(), setting, || "files that look like secrets are taken");
}
