//! Groups with a launch configuration (Amazon EC2 Auto Scaling User Guide, "Auto Scaling launch configurations").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let (template, mixed) = (group.get("launch_template"), group.get("mixed_instances_policy"));
    let configuration = group.get("launch_configuration");
    cx.deny_if(
        template.is_set().or(mixed.is_set()).not(),
        configuration,
        || "the group does not use a launch template",
    );
}
