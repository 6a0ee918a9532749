//! ACLs of Spaces; the default is private (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let acl = resource.get("acl");
    cx.deny_if(acl.is_one_of(&["public-read", "public-read-write"]), acl, || "everyone can read this");
}
