//! Roles for users without credentials.

use palisade_policy::Cx;
use palisade_views::RbacBinding;

/// Denies each such subject.
pub fn check(binding: &RbacBinding<'_>, cx: &mut Cx<'_>) {
    for subject in binding.subjects() {
        let name = subject.get("name");
        cx.deny_if(
            name.is_one_of(&["system:anonymous", "system:unauthenticated"]),
            name,
            || "everyone who reaches the API server has the role",
        );
    }
}
