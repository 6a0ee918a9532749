//! Buckets without public access prevention; the default is what the organisation sets (Google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let prevention = resource.get("public_access_prevention");
    cx.deny_if(prevention.is("enforced").not(), prevention, || "public access is not prevented");
}
