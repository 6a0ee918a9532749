//! Visibility of repositories, public by default; `private` is its old name (github provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(repository: &Resource<'_>, cx: &mut Cx<'_>) {
    let visibility = repository.get("visibility");
    let hidden = visibility.is_one_of(&["private", "internal"]);
    let hidden = hidden.or(visibility.is_absent().and(repository.get("private").is_true()));
    cx.deny_if(hidden.not(), visibility, || "everyone can read the repository");
}
