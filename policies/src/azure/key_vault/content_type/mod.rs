//! Secrets without a content type.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let kind = resource.get("content_type");
    cx.deny_if(kind.is_empty(), kind, || "nothing says what the secret is");
}
