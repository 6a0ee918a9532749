//! Everything that runs pods, whatever its kind and however it was written.

mod cluster;
mod container;
mod image;
mod mounts;
mod naming;
mod own_node;
mod security;
mod shapes;

use std::borrow::Cow;
use std::sync::Arc;

use palisade_model::{Anchors, Attr, Fact, Project, Resource, Truth, View};

use crate::kubernetes::LabelSelector;
use cluster::Cluster;
pub use container::{Amount, AmountSource, Container, Role, is_malformed, quantity};
pub use image::Image;
pub use naming::Naming;
pub use security::{Profile, ProfileType};
use shapes::Shape;
pub use shapes::pod_spec;

/// Something with a pod template: a Pod, a Deployment, a CronJob, an Argo Rollout, a Terraform `kubernetes_deployment`.
///
/// Fields are read by the names that they have in Kubernetes' API, also where Terraform names them otherwise:
/// `workload.pod_field("hostNetwork")`. Everything read is an [`Attr`] (which knows its place and may be absent or
/// unknown), a [`Fact`] or a [`Truth`].
///
/// ```
/// # use palisade_views::{Role, Workload};
/// # use palisade_model::Truth;
/// fn privileged(workload: &Workload<'_>) -> Truth {
///     Truth::any(workload.containers().map(|container| container.security("privileged").is_true()))
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Workload<'p> {
    resource: Resource<'p>,
    shape: &'static Shape,
    /// The Kubernetes object: the resource's root, or `manifest` of a Terraform `kubernetes_manifest`.
    object: Attr<'p>,
    template: Attr<'p>,
    pod: Attr<'p>,
    pod_security: Attr<'p>,
    pod_limits: Attr<'p>,
    pod_requests: Attr<'p>,
    cluster: Arc<Cluster<'p>>,
}

impl View for Workload<'static> {
    type Of<'p> = Workload<'p>;

    const KINDS: &'static [&'static str] = &shapes::KINDS;

    fn collect(project: &Project) -> Vec<Workload<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<Workload<'p>> {
        let found = anchors.of_kinds(Self::KINDS);
        if found.is_empty() {
            return Vec::new();
        }
        let cluster = Arc::new(Cluster::new(anchors.project()));
        found.into_iter().filter_map(|resource| Workload::new(resource, &cluster)).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

impl<'p> Workload<'p> {
    fn new(resource: Resource<'p>, cluster: &Arc<Cluster<'p>>) -> Option<Self> {
        let (object, shape) = if resource.kind() == shapes::TERRAFORM_MANIFEST {
            let object = resource.get("manifest");
            (object, shapes::of_object(object)?)
        } else {
            (resource.root(), shapes::of_kind(resource.kind())?)
        };
        let template = shape.template.iter().fold(object, |at, step| shape.naming.get(at, step));
        let pod = template.get("spec");
        let resources = shape.naming.get(pod, "resources");
        Some(Workload {
            resource,
            shape,
            object,
            template,
            pod,
            // What every container asks for is looked up once.
            pod_security: shape.naming.get(pod, "securityContext"),
            pod_limits: resources.get("limits"),
            pod_requests: resources.get("requests"),
            cluster: cluster.clone(),
        })
    }

    /// The resource that declares it.
    pub fn resource(&self) -> Resource<'p> {
        self.resource
    }

    /// The kind that it has in Kubernetes' API, without its group: `Deployment` also for `kubernetes_deployment_v1`.
    pub fn kind(&self) -> &'static str {
        self.shape.kind
    }

    /// Whether it is a Job or a CronJob: its pods run to completion, so probes and replicas mean nothing.
    pub fn is_job(&self) -> bool {
        matches!(self.shape.kind, "Job" | "CronJob" | "ScaledJob")
    }

    /// Whether it keeps a number of replicas running that its author chooses.
    pub fn has_replicas(&self) -> bool {
        matches!(
            self.shape.kind,
            "Deployment"
                | "StatefulSet"
                | "ReplicaSet"
                | "ReplicationController"
                | "DeploymentConfig"
                | "Rollout"
                | "CloneSet"
        )
    }

    /// The selector by which it finds its own pods, where its author has to write one.
    pub fn own_selector(&self) -> Option<LabelSelector<'p>> {
        let selector = self.spec_field("selector");
        let is_written = (self.has_replicas() || self.shape.kind == "DaemonSet") && selector.is_set() != Truth::False;
        // These have a map of labels.
        let is_map = matches!(self.shape.kind, "ReplicationController" | "DeploymentConfig");
        is_written.then(|| {
            if is_map { LabelSelector::of_labels(selector) } else { LabelSelector::new(selector, self.naming()) }
        })
    }

    /// How its fields are named.
    pub fn naming(&self) -> Naming {
        self.shape.naming
    }

    /// A field of anything that belongs to it, by its name in Kubernetes' API.
    ///
    /// Names inside of maps (labels, annotations, `limits`) are not fields: read these with [`Attr::member`].
    pub fn field(&self, of: Attr<'p>, name: &'static str) -> Attr<'p> {
        self.shape.naming.get(of, name)
    }

    /// A field of its own `spec`: `replicas`, `strategy`.
    pub fn spec_field(&self, name: &'static str) -> Attr<'p> {
        self.field(self.object.get("spec"), name)
    }

    /// Its own `metadata`.
    pub fn metadata(&self) -> Attr<'p> {
        self.object.get("metadata")
    }

    /// The pod template's `metadata`; for a Pod its own.
    pub fn pod_metadata(&self) -> Attr<'p> {
        self.template.get("metadata")
    }

    /// An annotation of its pods.
    pub fn pod_annotation(&self, key: &str) -> Attr<'p> {
        self.pod_metadata().get("annotations").member(key)
    }

    /// A label of its pods.
    pub fn pod_label(&self, key: &str) -> Attr<'p> {
        self.pod_metadata().get("labels").member(key)
    }

    /// The pod spec.
    pub fn pod(&self) -> Attr<'p> {
        self.pod
    }

    /// A field of the pod spec: `hostNetwork`, `serviceAccountName`, `restartPolicy`.
    pub fn pod_field(&self, name: &'static str) -> Attr<'p> {
        self.field(self.pod, name)
    }

    /// A field of the pod's `securityContext`: `fsGroup`, `sysctls`. What containers may override is read through
    /// [`Container::security`].
    pub fn pod_security(&self, name: &'static str) -> Attr<'p> {
        self.field(self.pod_security, name)
    }

    /// The namespace that it is deployed to; `default` where none is written.
    pub fn namespace(&self) -> Fact<Cow<'p, str>> {
        self.metadata().get("namespace").text().or(Cow::Borrowed("default"))
    }

    /// Its containers: the main ones, then init containers and sidecars, then ephemeral ones. Where a list is not known
    /// there is one container that may or may not exist ([`Attr::exists`] of its attribute).
    pub fn containers(&self) -> impl Iterator<Item = Container<'_, 'p>> + '_ {
        [("containers", Role::Main), ("initContainers", Role::Init), ("ephemeralContainers", Role::Ephemeral)]
            .into_iter()
            .flat_map(move |(list, role)| {
                self.pod_field(list).items().map(move |attr| Container::new(self, attr, role))
            })
    }

    /// The main containers.
    pub fn main_containers(&self) -> impl Iterator<Item = Container<'_, 'p>> + '_ {
        self.pod_field("containers").items().map(|attr| Container::new(self, attr, Role::Main))
    }

    /// Its volumes.
    pub fn volumes(&self) -> impl Iterator<Item = Attr<'p>> + 'p {
        self.pod_field("volumes").items()
    }

    /// The pod's own limit of a resource (`cpu`, `memory`), which all its containers share (Kubernetes 1.34).
    pub fn pod_limit(&self, resource: &'static str) -> Attr<'p> {
        self.pod_limits.get(resource)
    }

    /// The pod's own request of a resource.
    pub fn pod_request(&self, resource: &'static str) -> Attr<'p> {
        self.pod_requests.get(resource)
    }

    /// The service account that it runs as, where the project declares it.
    pub fn service_account(&self) -> Option<Resource<'p>> {
        self.cluster.service_account(self)
    }

    /// What decides whether the service account's token is mounted: the pod's `automountServiceAccountToken` where it
    /// is set, else the service account's where that is declared. Absent means that it is mounted.
    pub fn automount_service_account_token(&self) -> Attr<'p> {
        let own = self.pod_field("automountServiceAccountToken");
        if own.is_set() != Truth::False {
            return own;
        }
        let Some(account) = self.service_account() else { return own };
        let theirs = cluster::naming_of(account).get(account.root(), "automountServiceAccountToken");
        if theirs.is_set() == Truth::False { own } else { theirs }
    }
}
