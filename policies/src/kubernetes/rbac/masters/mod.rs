//! Bindings of the group that needs none.

use palisade_policy::Cx;
use palisade_views::RbacBinding;

/// Denies each such subject.
pub fn check(binding: &RbacBinding<'_>, cx: &mut Cx<'_>) {
    for subject in binding.subjects() {
        let name = subject.get("name");
        cx.deny_if(
            name.is("system:masters").and(subject.get("kind").is("Group")),
            name,
            || "the group may do everything past any role",
        );
    }
}
