//! What a manifest's `apiVersion` and `kind` say: the kind as policies name it, and whether it lives in a namespace.

/// The API groups of Kubernetes itself (k8s.io/api at 1.34, with `extensions`, which left in 1.22 and still stands in
/// files). Their kinds are named without the group.
const OWN_GROUPS: &[&str] = &[
    "",
    "admissionregistration.k8s.io",
    "apiextensions.k8s.io",
    "apiregistration.k8s.io",
    "apps",
    "audit.k8s.io",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "autoscaling",
    "batch",
    "certificates.k8s.io",
    "coordination.k8s.io",
    "discovery.k8s.io",
    "events.k8s.io",
    "extensions",
    "flowcontrol.apiserver.k8s.io",
    "imagepolicy.k8s.io",
    "internal.apiserver.k8s.io",
    "metrics.k8s.io",
    "networking.k8s.io",
    "node.k8s.io",
    "policy",
    "rbac.authorization.k8s.io",
    "resource.k8s.io",
    "scheduling.k8s.io",
    "settings.k8s.io",
    "storage.k8s.io",
    "storagemigration.k8s.io",
];

/// Kubernetes' own kinds that live outside of namespaces (`kubectl api-resources --namespaced=false`).
const CLUSTER_SCOPED: &[&str] = &[
    "APIService",
    "CSIDriver",
    "CSINode",
    "CertificateSigningRequest",
    "ClusterRole",
    "ClusterRoleBinding",
    "ClusterTrustBundle",
    "ComponentStatus",
    "CustomResourceDefinition",
    "DeviceClass",
    "DeviceTaintRule",
    "FlowSchema",
    "IPAddress",
    "IngressClass",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
    "MutatingWebhookConfiguration",
    "Namespace",
    "Node",
    "PersistentVolume",
    "PodSecurityPolicy",
    "PriorityClass",
    "PriorityLevelConfiguration",
    "ResourceSlice",
    "RuntimeClass",
    "SelfSubjectAccessReview",
    "SelfSubjectReview",
    "SelfSubjectRulesReview",
    "ServiceCIDR",
    "StorageClass",
    "StorageVersion",
    "StorageVersionMigration",
    "SubjectAccessReview",
    "TokenReview",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingWebhookConfiguration",
    "VolumeAttachment",
    "VolumeAttributesClass",
];

/// The group of an `apiVersion`; empty for the core group.
pub(crate) fn group(api_version: &str) -> &str {
    api_version.split_once('/').map_or("", |(group, _)| group)
}

/// Whether it is one of Kubernetes' own groups.
pub(crate) fn is_own(group: &str) -> bool {
    OWN_GROUPS.binary_search(&group).is_ok()
}

/// The kind as policies and addresses name it: `Deployment`, `Rollout.argoproj.io`.
pub(crate) fn qualified(kind: &str, group: &str) -> String {
    if is_own(group) { kind.to_owned() } else { format!("{kind}.{group}") }
}

/// Whether a kind is known to live outside of namespaces.
pub(crate) fn is_cluster_scoped(kind: &str, group: &str) -> bool {
    is_own(group) && CLUSTER_SCOPED.binary_search(&kind).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        assert!(OWN_GROUPS.is_sorted());
        assert!(CLUSTER_SCOPED.is_sorted());
    }

    #[test]
    fn kinds_outside_of_kubernetes_carry_their_group() {
        assert_eq!(qualified("Ingress", group("networking.k8s.io/v1")), "Ingress");
        assert_eq!(qualified("Pod", group("v1")), "Pod");
        assert_eq!(qualified("Gateway", group("gateway.networking.k8s.io/v1")), "Gateway.gateway.networking.k8s.io");
        assert!(is_cluster_scoped("ClusterRole", "rbac.authorization.k8s.io"));
        assert!(!is_cluster_scoped("Node", "example.com"));
    }
}
