//! Rules name their group (ncloud provider, `ncloud_access_control_group_rule`).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each group that no rule names.
pub fn check(group: &Linked<'_>, cx: &mut Cx<'_>) {
    let ruled = group.any(|_| Truth::True);
    cx.deny_if(ruled.not(), group.anchor().root(), || "the group has no rules");
}
