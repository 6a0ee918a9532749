//! What a manifest's `apiVersion` and `kind` say: the kind as policies name it, and whether it lives in a namespace.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use palisade_schema::kubernetes;

/// The group of an `apiVersion`; empty for the core group.
pub(crate) fn group(api_version: &str) -> &str {
    api_version.split_once('/').map_or("", |(group, _)| group)
}

/// Whether a group is one of Kubernetes' own, which no custom resource can be in.
fn is_own(group: &str) -> bool {
    static OWN: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    OWN.get_or_init(|| kubernetes::kinds().map(kubernetes::Kind::group).collect()).contains(group)
}

/// Whether a group is OpenShift's own: its users name `Route` and `DeploymentConfig` without a group.
fn is_platform(group: &str) -> bool {
    group.ends_with(".openshift.io")
}

/// The kind as policies and addresses name it: `Deployment`, `Rollout.argoproj.io`.
pub(crate) fn qualified(kind: &str, group: &str) -> String {
    if is_own(group) || is_platform(group) { kind.to_owned() } else { format!("{kind}.{group}") }
}

/// Whether a kind is known to live outside of namespaces.
pub(crate) fn is_cluster_scoped(kind: &str, group: &str) -> bool {
    kubernetes::kinds_named(kind).any(|known| known.group() == group && !known.is_namespaced())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_outside_of_kubernetes_carry_their_group() {
        assert_eq!(qualified("Ingress", group("networking.k8s.io/v1")), "Ingress");
        assert_eq!(qualified("Deployment", group("extensions/v1beta1")), "Deployment");
        assert_eq!(qualified("Pod", group("v1")), "Pod");
        assert_eq!(qualified("Gateway", group("gateway.networking.k8s.io/v1")), "Gateway.gateway.networking.k8s.io");
        assert!(is_cluster_scoped("ClusterRole", "rbac.authorization.k8s.io"));
        assert!(!is_cluster_scoped("Node", "example.com"));
        assert!(!is_cluster_scoped("Role", "rbac.authorization.k8s.io"));
    }
}
