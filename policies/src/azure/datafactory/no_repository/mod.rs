//! Factories that are edited in place.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let has_one = resource.get("github_configuration").is_set().or(resource.get("vsts_configuration").is_set());
    cx.deny_if(has_one.not(), resource.root(), || "the pipelines lie in no repository");
}
