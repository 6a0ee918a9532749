//! `MUTABLE` by default (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a repository whose tags can be overwritten.
pub fn check(repository: &Resource<'_>, cx: &mut Cx<'_>) {
    let mutability = repository.get("image_tag_mutability");
    let fixed = mutability.is_one_of(&["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"]);
    cx.deny_if(fixed.not(), mutability, || "tags can be overwritten");
}
