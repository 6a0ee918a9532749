//! None by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(catalog: &Resource<'_>, cx: &mut Cx<'_>) {
    let endpoints = catalog.get("attached_catalog_private_endpoints");
    cx.deny_if(endpoints.is_empty(), endpoints, || "the catalogue is reached over the internet");
}
