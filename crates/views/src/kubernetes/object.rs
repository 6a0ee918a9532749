//! Objects of Kubernetes' own kinds, however they are declared.

use std::borrow::Cow;
use std::ops::Deref;

use palisade_model::{Anchors, Attr, Fact, Project, Resource, View};

use crate::Naming;

/// Terraform's resource for any object: its argument `manifest` holds the object with the API's own names.
const TERRAFORM_MANIFEST: &str = "kubernetes_manifest";

/// A Kubernetes object: a manifest, a Terraform `kubernetes_*` resource, or what a `kubernetes_manifest` holds.
#[derive(Debug, Clone, Copy)]
pub struct KubernetesObject<'p> {
    resource: Resource<'p>,
    kind: &'static str,
    naming: Naming,
    root: Attr<'p>,
}

/// One of Kubernetes' kinds with the Terraform resources that declare it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// In the API, without its group; also the kind of a manifest's resource.
    pub(crate) name: &'static str,
    /// The groups that it is or was in.
    pub(crate) groups: &'static [&'static str],
    /// Terraform's resources for it.
    pub(crate) terraform: &'static [&'static str],
}

impl Kind {
    /// The objects of this kind that a project declares, in the project's order.
    pub(crate) fn objects<'p>(&self, project: &'p Project) -> Vec<KubernetesObject<'p>> {
        self.objects_among(&Anchors::all(project))
    }

    /// Those of them that are among some anchors.
    pub(crate) fn objects_among<'p>(&self, anchors: &Anchors<'p>) -> Vec<KubernetesObject<'p>> {
        let object = |resource, naming, root| KubernetesObject { resource, kind: self.name, naming, root };
        let own = anchors.of_kinds(&[self.name]).into_iter().map(|r| object(r, Naming::Api, r.root()));
        let terraform = anchors.of_kinds(self.terraform).into_iter();
        let held = anchors.of_kinds(&[TERRAFORM_MANIFEST]).into_iter().filter(|r| self.is_held_by(*r));
        let mut found: Vec<_> = own
            .chain(terraform.map(|r| object(r, Naming::Terraform, r.root())))
            .chain(held.map(|r| object(r, Naming::Api, r.get("manifest"))))
            .collect();
        found.sort_by_key(|object| object.resource.id());
        found
    }

    /// Whether a `kubernetes_manifest` certainly holds an object of this kind.
    fn is_held_by(&self, resource: Resource<'_>) -> bool {
        let manifest = resource.get("manifest");
        let (Fact::Known(kind), Fact::Known(version)) =
            (manifest.get("kind").text(), manifest.get("apiVersion").text())
        else {
            return false;
        };
        let group = version.split_once('/').map_or("", |(group, _)| group);
        kind == self.name && self.groups.contains(&group)
    }
}

impl<'p> KubernetesObject<'p> {
    /// The resource that declares it.
    pub fn resource(&self) -> Resource<'p> {
        self.resource
    }

    /// Its kind in Kubernetes' API: `Service` also for `kubernetes_service_v1`.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// How its fields are named.
    pub fn naming(&self) -> Naming {
        self.naming
    }

    /// A field of anything that belongs to it, by its name in Kubernetes' API.
    pub fn field(&self, of: Attr<'p>, name: &'static str) -> Attr<'p> {
        self.naming.get(of, name)
    }

    /// A field of the object itself: `rules`, `roleRef`, `data`.
    pub fn get(&self, name: &'static str) -> Attr<'p> {
        self.field(self.root, name)
    }

    /// A field of its `spec`.
    pub fn spec(&self, name: &'static str) -> Attr<'p> {
        self.field(self.root.get("spec"), name)
    }

    /// Its annotations.
    pub fn annotations(&self) -> Attr<'p> {
        self.root.get("metadata").get("annotations")
    }

    /// Its labels.
    pub fn labels(&self) -> Attr<'p> {
        self.root.get("metadata").get("labels")
    }

    /// The attribute that names it.
    pub fn name_attr(&self) -> Attr<'p> {
        self.root.get("metadata").get("name")
    }

    /// Its name.
    pub fn name(&self) -> Fact<Cow<'p, str>> {
        self.name_attr().text()
    }

    /// The attribute that says its namespace.
    pub fn namespace_attr(&self) -> Attr<'p> {
        self.root.get("metadata").get("namespace")
    }

    /// The namespace that it is deployed to; `default` where none is written.
    pub fn namespace(&self) -> Fact<Cow<'p, str>> {
        self.namespace_attr().text().or(Cow::Borrowed("default"))
    }
}

/// Declares a view for each kind: its objects, one by one.
macro_rules! object_views {
    ($($(#[$doc:meta])* $view:ident: $groups:expr, [$($terraform:literal),*];)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $view<'p>(KubernetesObject<'p>);

        impl $view<'_> {
            /// Where objects of this kind are found.
            pub(crate) const KIND: Kind = Kind {
                name: stringify!($view),
                groups: &$groups,
                terraform: &[$($terraform),*],
            };
        }

        impl<'p> Deref for $view<'p> {
            type Target = KubernetesObject<'p>;

            fn deref(&self) -> &KubernetesObject<'p> {
                &self.0
            }
        }

        impl View for $view<'static> {
            type Of<'p> = $view<'p>;

            const KINDS: &'static [&'static str] = &[stringify!($view), $($terraform,)* TERRAFORM_MANIFEST];

            fn collect(project: &Project) -> Vec<$view<'_>> {
                Self::collect_among(&Anchors::all(project))
            }

            fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<$view<'p>> {
                Self::KIND.objects_among(anchors).into_iter().map($view).collect()
            }

            fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
                view.resource
            }
        }
    )*};
}

object_views! {
    /// A Service of the core API.
    Service: [""], ["kubernetes_service", "kubernetes_service_v1"];
    /// An Ingress.
    Ingress: ["networking.k8s.io", "extensions"], ["kubernetes_ingress", "kubernetes_ingress_v1"];
    /// A network policy.
    NetworkPolicy: ["networking.k8s.io", "extensions"], ["kubernetes_network_policy", "kubernetes_network_policy_v1"];
    /// A `PodDisruptionBudget`.
    PodDisruptionBudget: ["policy"], ["kubernetes_pod_disruption_budget", "kubernetes_pod_disruption_budget_v1"];
    /// A `HorizontalPodAutoscaler`.
    HorizontalPodAutoscaler: ["autoscaling"], ["kubernetes_horizontal_pod_autoscaler",
        "kubernetes_horizontal_pod_autoscaler_v1", "kubernetes_horizontal_pod_autoscaler_v2",
        "kubernetes_horizontal_pod_autoscaler_v2beta2"];
    /// A `ConfigMap`.
    ConfigMap: [""], ["kubernetes_config_map", "kubernetes_config_map_v1", "kubernetes_config_map_v1_data"];
    /// A Secret.
    Secret: [""], ["kubernetes_secret", "kubernetes_secret_v1", "kubernetes_secret_v1_data"];
    /// A `ServiceAccount`.
    ServiceAccount: [""], ["kubernetes_service_account", "kubernetes_service_account_v1",
        "kubernetes_default_service_account", "kubernetes_default_service_account_v1"];
    /// A Namespace.
    Namespace: [""], ["kubernetes_namespace", "kubernetes_namespace_v1"];
    /// A `LimitRange`.
    LimitRange: [""], ["kubernetes_limit_range", "kubernetes_limit_range_v1"];
    /// A `ResourceQuota`.
    ResourceQuota: [""], ["kubernetes_resource_quota", "kubernetes_resource_quota_v1"];
    /// A `PodSecurityPolicy`, which Kubernetes served until 1.24.
    PodSecurityPolicy: ["policy", "extensions"], ["kubernetes_pod_security_policy",
        "kubernetes_pod_security_policy_v1beta1"];
    /// A claim of storage.
    PersistentVolumeClaim: [""], ["kubernetes_persistent_volume_claim", "kubernetes_persistent_volume_claim_v1"];
    /// A Role of one namespace.
    Role: ["rbac.authorization.k8s.io"], ["kubernetes_role", "kubernetes_role_v1"];
    /// A `ClusterRole`.
    ClusterRole: ["rbac.authorization.k8s.io"], ["kubernetes_cluster_role", "kubernetes_cluster_role_v1"];
    /// A `RoleBinding`: gives a role in one namespace.
    RoleBinding: ["rbac.authorization.k8s.io"], ["kubernetes_role_binding", "kubernetes_role_binding_v1"];
    /// A `ClusterRoleBinding`: gives a `ClusterRole` in the whole cluster.
    ClusterRoleBinding: ["rbac.authorization.k8s.io"], ["kubernetes_cluster_role_binding",
        "kubernetes_cluster_role_binding_v1"];
}

impl<'p> Ingress<'p> {
    /// The annotations that put configuration of their own into the controllers of ingress-nginx and nginx.org.
    pub fn nginx_snippets(&self) -> impl Iterator<Item = Attr<'p>> + use<'p> {
        let is_snippet = |key: &str| match key.split_once('/') {
            Some(("nginx.ingress.kubernetes.io", name)) => name.ends_with("-snippet"),
            Some(("nginx.org", name)) => name.ends_with("-snippets"),
            Some(_) | None => false,
        };
        let annotations = self.annotations();
        // What annotations there are may not be known.
        let unknown = annotations.causes().map(|_| annotations.get("nginx.ingress.kubernetes.io/server-snippet"));
        annotations.entries().filter(move |(key, _)| is_snippet(key)).map(|(_, value)| value).chain(unknown)
    }
}
