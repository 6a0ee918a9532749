//! Instances whose metadata service answers without a token (IMDSv1), as it does unless told otherwise (Amazon EC2 User Guide).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let options = resource.get("metadata_options");
    let tokens = options.get("http_tokens");
    let off = options.get("http_endpoint").is("disabled");
    cx.deny_if(tokens.is("required").or(off).not(), tokens, || "metadata can be read without a token");
}
