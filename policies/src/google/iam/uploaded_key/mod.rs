//! Keys whose public half is uploaded (IAM, "Upload service account keys").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let uploaded = key.get("public_key_data");
    cx.deny_if(uploaded.is_set(), uploaded, || "the key was made elsewhere");
}
