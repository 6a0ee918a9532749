//! OS Login in the metadata of the project, off by default (Compute Engine, "Set up OS Login"). An item of another key
//! says nothing of it.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let (all, value) = (resource.get("metadata").get("enable-oslogin"), resource.get("value"));
    let is_item = resource.kind() == "google_compute_project_metadata_item";
    let item = resource.get("key").is("enable-oslogin").and(value.is_true().not());
    let (violated, at) = if is_item { (item, value) } else { (all.is_true().not(), all) };
    cx.deny_if(violated, at, || "people sign in with keys from metadata, not by OS Login");
}
