//! Containers whose access type is blob or container; the default is private (AzureRM provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = resource.get("container_access_type");
    cx.deny_if(access.is_one_of(&["blob", "container"]), access, || "everyone can read this container");
}
