//! 0 by default (gitlab provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = project.get("approvals_before_merge");
    cx.deny_if(setting.number().or(0.0).test(|count| count < 2.0), setting, || "fewer than two people have to agree");
}
