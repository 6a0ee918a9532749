//! Groups of the kind LOADB whose target groups check nothing (ncloud provider, `ncloud_auto_scaling_group`).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them.
pub fn check(group: &Linked<'_>, cx: &mut Cx<'_>) {
    let (kind, targets) = (group.get("health_check_type_code"), group.get("target_group_list"));
    let checked = || group.any_of("ncloud_lb_target_group", |target| target.get("health_check").is_set());
    let unchecked = targets.is_empty().or_else(|| checked().not());
    cx.deny_if(kind.is("LOADB").and(unchecked), targets, || "no target group checks the health of the servers");
}
