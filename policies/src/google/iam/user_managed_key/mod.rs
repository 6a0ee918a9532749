//! Keys that Google does not manage itself (IAM, "Best practices for managing service account keys").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each key.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(key.exists(), key.root(), || "somebody has to keep this key");
}
