//! `NONE` by default (AWS provider 6.25, `cluster_endpoint_encryption_type`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster whose endpoint does not speak TLS.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let encryption = cluster.get("cluster_endpoint_encryption_type");
    cx.deny_if(encryption.is("TLS").not(), encryption, || "clients connect without TLS");
}
