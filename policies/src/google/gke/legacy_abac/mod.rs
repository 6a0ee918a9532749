//! Attribute based access control; the default is off (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let abac = cluster.get("enable_legacy_abac");
    cx.deny_if(abac.is_true(), abac, || "every service account of the cluster has all permissions");
}
