//! Those without a managed identity.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let identity = resource.get("identity");
    cx.deny_if(identity.is_absent(), identity, || "it has no managed identity");
}
