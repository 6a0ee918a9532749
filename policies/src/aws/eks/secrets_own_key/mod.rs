//! Without the block a key that AWS owns is used, and none before Kubernetes 1.28 (Amazon EKS User Guide, "Envelope encryption").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster without a key for its secrets.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let config = cluster.get("encryption_config");
    let covered = config.any(|one| one.get("resources").any(|resource| resource.is("secrets")));
    cx.deny_if(covered.not(), config, || "secrets are not encrypted with a key of yours");
}
