//! Roles for default service accounts.

use palisade_policy::Cx;
use palisade_views::RbacBinding;

/// Denies each such subject.
pub fn check(binding: &RbacBinding<'_>, cx: &mut Cx<'_>) {
    for subject in binding.subjects() {
        let name = subject.get("name");
        cx.deny_if(
            name.is("default").and(subject.get("kind").is("ServiceAccount")),
            name,
            || "every pod without a service account of its own has the role",
        );
    }
}
