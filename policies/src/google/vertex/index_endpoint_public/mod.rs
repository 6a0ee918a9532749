//! Index endpoints that are made public; they are not by default (google provider, `google_vertex_ai_index_endpoint`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(endpoint: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = endpoint.get("public_endpoint_enabled");
    cx.deny_if(public.is_true(), public, || "the index is searched over the internet");
}
