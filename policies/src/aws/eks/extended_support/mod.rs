//! Clusters that AWS keeps on their version, for a price, when its standard support ends: the default (Amazon EKS,
//! `UpgradePolicyRequest.supportType`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let support = cluster.get("upgrade_policy").get("support_type");
    let is_extended = support.text().test_or(Truth::True, |support| support == "EXTENDED");
    cx.deny_if(is_extended, support, || "the cluster goes into extended support");
}
