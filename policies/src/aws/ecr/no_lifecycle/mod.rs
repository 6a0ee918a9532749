//! Repositories of images without a lifecycle policy.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each.
pub fn check(repository: &Linked<'_>, cx: &mut Cx<'_>) {
    let has = repository.any_of("aws_ecr_lifecycle_policy", |_| Truth::True);
    cx.deny_if(has.not(), repository.anchor().root(), || "no image in the repository ever expires");
}
