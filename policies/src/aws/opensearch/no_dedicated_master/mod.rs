//! Dedicated masters, off by default (AWS provider, `aws_opensearch_domain`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each domain without them.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let masters = domain.get("cluster_config").get("dedicated_master_enabled");
    cx.deny_if(masters.is_true().not(), masters, || "no node only leads the cluster");
}
