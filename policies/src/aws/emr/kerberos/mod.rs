//! Clusters without Kerberos.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let kerberos = resource.get("kerberos_attributes");
    cx.deny_if(kerberos.is_absent(), kerberos, || "the cluster has no Kerberos");
}
