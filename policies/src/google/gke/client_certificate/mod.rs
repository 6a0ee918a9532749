//! Client certificates, which GKE issues only where asked to since 1.12 (GKE, "Hardening").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let issue = cluster.get("master_auth").get("client_certificate_config").get("issue_client_certificate");
    cx.deny_if(issue.is_true(), issue, || "a client certificate is issued, and it cannot be revoked");
}
