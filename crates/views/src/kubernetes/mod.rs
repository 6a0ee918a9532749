//! Kubernetes objects other than workloads: by kind, roles with their bindings, what selects what.

mod api;
mod cluster;
mod control_plane;
mod limits;
mod object;
mod rbac;
mod selector;

pub use api::{ApiObject, KubernetesVersion, NoKubernetesVersion, TargetCluster};
pub use cluster::{Deployed, Selecting};
pub use control_plane::{ControlPlane, FlagRule, Must, Program, STRONG_CIPHER_SUITES};
pub use limits::NamespaceLimits;
pub use object::{
    ClusterRole, ClusterRoleBinding, ConfigMap, HorizontalPodAutoscaler, Ingress, KubernetesObject, LimitRange,
    Namespace, NetworkPolicy, PodDisruptionBudget, PodSecurityPolicy, ResourceQuota, Role, RoleBinding, Secret,
    Service, ServiceAccount,
};
pub use rbac::{Access, RbacBinding, RbacGrant, RbacRole, RbacRule};
pub use selector::LabelSelector;
