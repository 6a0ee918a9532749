//! The public endpoint of clusters, which is on unless it is switched off (EKS API, `VpcConfigRequest`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a public endpoint.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = cluster.get("vpc_config").get("endpoint_public_access");
    cx.deny_if(public.is_true_or(true), public, || "the cluster's API has a public endpoint");
}
