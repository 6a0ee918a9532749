//! Kubernetes objects other than workloads: by kind, roles with their bindings, what selects what.

mod api;
mod claim;
mod cluster;
mod control_plane;
mod limits;
mod object;
mod rbac;
mod selector;
mod shared;

pub use api::{ApiObject, KubernetesVersion, NoKubernetesVersion, TargetCluster};
pub use claim::StorageClaim;
pub use cluster::{Deployed, Selecting};
pub use control_plane::{ControlPlane, FlagRule, Must, Program, STRONG_CIPHER_SUITES};
pub use limits::NamespaceLimits;
pub use object::{
    ClusterRole, ClusterRoleBinding, ConfigMap, HorizontalPodAutoscaler, Ingress, KubernetesObject, LimitRange,
    Namespace, NetworkPolicy, PersistentVolumeClaim, PodDisruptionBudget, PodSecurityPolicy, ResourceQuota, Role,
    RoleBinding, Secret, Service, ServiceAccount,
};
pub use rbac::{Access, RbacBinding, RbacGrant, RbacRole, RbacRule};
pub use selector::LabelSelector;
pub use shared::{SharedHost, SharedSelector};
