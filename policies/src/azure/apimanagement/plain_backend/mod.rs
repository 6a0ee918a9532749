//! Backends whose address starts with `http:`; `protocol` tells REST from SOAP.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let url = resource.get("url");
    cx.deny_if(url.starts_with("http:"), url, || "the backend is called over plain HTTP");
}
