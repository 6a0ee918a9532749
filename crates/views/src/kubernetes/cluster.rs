//! Objects joined with what they select or refer to in their namespace: Service to pods, network policy to pods, budget
//! and autoscaler to workloads, Ingress to Services, workload to `ConfigMaps` and service accounts.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use palisade_model::{Anchors, Attr, Breach, Fact, Project, Resource, Truth, View};

use super::object::{
    ConfigMap, HorizontalPodAutoscaler, Ingress, KubernetesObject, NetworkPolicy, PodDisruptionBudget, Secret, Service,
    ServiceAccount,
};
use super::selector::{LabelSelector, Pods, Selectors, pod_labels};
use crate::Workload;

/// What the objects of a project refer to.
#[derive(Debug)]
struct Cluster<'p> {
    services: Named<'p>,
    config_maps: Named<'p>,
    secrets: Named<'p>,
    accounts: Named<'p>,
    policies: Selectors<'p>,
    budgets: Selectors<'p>,
    /// Autoscalers by the namespace and the name of what they scale.
    autoscalers: HashMap<(String, String), KubernetesObject<'p>>,
}

/// Objects of one kind by namespace and name.
#[derive(Debug, Default)]
struct Named<'p> {
    by_name: HashMap<(String, String), KubernetesObject<'p>>,
    namespaces: HashSet<String>,
    /// Whether the name or the namespace of one is not known: it may be any.
    has_unknown: bool,
}

impl<'p> Named<'p> {
    fn new(objects: Vec<KubernetesObject<'p>>) -> Self {
        let mut named = Named::default();
        for object in objects {
            match (object.namespace(), object.name()) {
                (Fact::Known(namespace), Fact::Known(name)) => {
                    named.namespaces.insert(namespace.clone().into_owned());
                    named.by_name.entry((namespace.into_owned(), name.into_owned())).or_insert(object);
                }
                (_, Fact::Absent | Fact::Known(_) | Fact::Unknown(_)) => named.has_unknown = true,
            }
        }
        named
    }

    /// Whether none has the name in the namespace. Where the project has no object of the kind there at all, nothing
    /// can be said.
    fn lacks(&self, namespace: &Fact<String>, name: Attr<'_>) -> Truth {
        match (namespace, name.text()) {
            (_, Fact::Absent) | (Fact::Absent, _) => Truth::False,
            (Fact::Known(namespace), Fact::Known(name)) => {
                let found = self.by_name.contains_key(&(namespace.clone(), name.into_owned()));
                if found || !self.namespaces.contains(namespace) || self.has_unknown {
                    Truth::False
                } else {
                    Truth::True
                }
            }
            (Fact::Unknown(causes), _) => Truth::Unknown(*causes),
            (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
        }
    }

    fn find(&self, namespace: &Fact<String>, name: Attr<'_>) -> Option<&KubernetesObject<'p>> {
        match (namespace, name.text()) {
            (Fact::Known(namespace), Fact::Known(name)) => self.by_name.get(&(namespace.clone(), name.into_owned())),
            (Fact::Absent | Fact::Known(_) | Fact::Unknown(_), _) => None,
        }
    }
}

impl<'p> Cluster<'p> {
    fn new(project: &'p Project) -> Self {
        Cluster {
            services: Named::new(Service::KIND.objects(project)),
            config_maps: Named::new(ConfigMap::KIND.objects(project)),
            secrets: Named::new(Secret::KIND.objects(project)),
            accounts: Named::new(ServiceAccount::KIND.objects(project)),
            policies: selectors(NetworkPolicy::KIND.objects(project), "podSelector"),
            budgets: selectors(PodDisruptionBudget::KIND.objects(project), "selector"),
            autoscalers: HorizontalPodAutoscaler::KIND.objects(project).into_iter().filter_map(scaled).collect(),
        }
    }
}

fn selectors<'p>(objects: Vec<KubernetesObject<'p>>, field: &'static str) -> Selectors<'p> {
    let mut selectors = Selectors::default();
    for object in objects {
        let selector = LabelSelector::new(object.spec(field), object.naming());
        selectors.add(selector, object.namespace().map(Cow::into_owned));
    }
    selectors
}

fn scaled(autoscaler: KubernetesObject<'_>) -> Option<((String, String), KubernetesObject<'_>)> {
    match (autoscaler.namespace(), autoscaler.spec("scaleTargetRef").get("name").text()) {
        (Fact::Known(namespace), Fact::Known(name)) => Some(((namespace.into_owned(), name.into_owned()), autoscaler)),
        (Fact::Absent | Fact::Known(_) | Fact::Unknown(_), _) => None,
    }
}

/// An object that selects or names others: a Service, a network policy, a budget, an autoscaler, an Ingress.
#[derive(Debug, Clone)]
pub struct Selecting<'p> {
    object: KubernetesObject<'p>,
    namespace: Fact<String>,
    cluster: Arc<Cluster<'p>>,
    pods: Arc<Pods<'p>>,
}

impl View for Selecting<'static> {
    type Of<'p> = Selecting<'p>;

    const KINDS: &'static [&'static str] = &[
        "Service",
        "kubernetes_service",
        "kubernetes_service_v1",
        "NetworkPolicy",
        "kubernetes_network_policy",
        "kubernetes_network_policy_v1",
        "PodDisruptionBudget",
        "kubernetes_pod_disruption_budget",
        "kubernetes_pod_disruption_budget_v1",
        "HorizontalPodAutoscaler",
        "kubernetes_horizontal_pod_autoscaler",
        "kubernetes_horizontal_pod_autoscaler_v1",
        "kubernetes_horizontal_pod_autoscaler_v2",
        "kubernetes_horizontal_pod_autoscaler_v2beta2",
        "Ingress",
        "kubernetes_ingress",
        "kubernetes_ingress_v1",
        "kubernetes_manifest",
    ];

    fn collect(project: &Project) -> Vec<Selecting<'_>> {
        let kinds = [
            Service::KIND,
            NetworkPolicy::KIND,
            PodDisruptionBudget::KIND,
            HorizontalPodAutoscaler::KIND,
            Ingress::KIND,
        ];
        let mut objects: Vec<_> = kinds.iter().flat_map(|kind| kind.objects(project)).collect();
        if objects.is_empty() {
            return Vec::new();
        }
        objects.sort_by_key(|object| object.resource().id());
        let (cluster, pods) = (Arc::new(Cluster::new(project)), Arc::new(Pods::new(project)));
        let joined = |object: KubernetesObject<'_>| object.namespace().map(Cow::into_owned);
        objects
            .into_iter()
            .map(|object| Selecting { object, namespace: joined(object), cluster: cluster.clone(), pods: pods.clone() })
            .collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.object.resource()
    }
}

impl<'p> Selecting<'p> {
    /// The object itself.
    pub fn object(&self) -> &KubernetesObject<'p> {
        &self.object
    }

    /// Whether it is a Service (or another kind), so that a policy about one kind of objects leaves others alone.
    pub fn is(&self, kind: &str) -> bool {
        self.object.kind() == kind
    }

    /// A selector of the object: `selector` of a Service is a map, all others have `matchLabels`.
    pub fn selector(&self, of: Attr<'p>, name: &'static str) -> LabelSelector<'p> {
        let attr = self.object.field(of, name);
        if self.is(Service::KIND.name) {
            LabelSelector::of_labels(attr)
        } else {
            LabelSelector::new(attr, self.object.naming())
        }
    }

    /// Whether a selector finds no pods in the object's namespace.
    pub fn finds_nothing(&self, selector: LabelSelector<'p>) -> Truth {
        self.pods.is_dangling(selector, &self.namespace)
    }

    /// The workloads that the object's own selector may mean, and whether it does.
    pub fn selected(&self) -> Vec<(&Workload<'p>, Truth)> {
        let selector = self.selector(self.object.get("spec"), "selector");
        self.pods.selected(selector, &self.namespace).collect()
    }

    /// Whether a reference with `kind` and `name` leads to no workload of the object's namespace.
    pub fn lacks_workload(&self, reference: Attr<'p>) -> Truth {
        self.pods.lacks(reference.get("kind"), reference.get("name"), &self.namespace)
    }

    /// Whether the namespace has Services in the project and none with this name.
    pub fn lacks_service(&self, name: Attr<'p>) -> Truth {
        self.cluster.services.lacks(&self.namespace, name)
    }

    /// How many replicas a workload has at least: what an autoscaler guarantees, else its own `replicas`, one where
    /// neither says.
    pub fn least_replicas(&self, workload: &Workload<'p>) -> Fact<f64> {
        let own = workload.spec_field("replicas");
        let replicas = match (workload.namespace(), workload.metadata().get("name").text()) {
            (Fact::Known(namespace), Fact::Known(name)) => {
                let key = (namespace.into_owned(), name.into_owned());
                let scaled = self.cluster.autoscalers.get(&key);
                let scaled =
                    scaled.filter(|one| one.spec("scaleTargetRef").get("kind").is(workload.kind()) == Truth::True);
                scaled.map_or(own, |autoscaler| autoscaler.spec("minReplicas"))
            }
            (Fact::Absent | Fact::Known(_) | Fact::Unknown(_), _) => own,
        };
        replicas.number().or(1.0)
    }
}

/// A workload joined with what it refers to and with what selects it.
#[derive(Debug, Clone)]
pub struct Deployed<'p> {
    workload: Workload<'p>,
    namespace: Fact<String>,
    cluster: Arc<Cluster<'p>>,
}

impl View for Deployed<'static> {
    type Of<'p> = Deployed<'p>;

    const KINDS: &'static [&'static str] = <Workload<'static> as View>::KINDS;

    fn collect(project: &Project) -> Vec<Deployed<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<Deployed<'p>> {
        let cluster = Arc::new(Cluster::new(anchors.project()));
        let deployed = |workload: &Workload<'_>| workload.namespace().map(Cow::into_owned);
        let workloads = Workload::collect_among(anchors);
        workloads
            .into_iter()
            .map(|workload| Deployed { namespace: deployed(&workload), workload, cluster: cluster.clone() })
            .collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.workload.resource()
    }
}

/// What of a `ConfigMap` or Secret a workload uses.
struct Use<'p> {
    name: Attr<'p>,
    /// The key; the place of the reference itself where all keys are used.
    keys: Vec<Attr<'p>>,
}

impl<'p> Deployed<'p> {
    /// The workload.
    pub fn workload(&self) -> &Workload<'p> {
        &self.workload
    }

    /// The labels of its pods.
    pub fn labels(&self) -> Attr<'p> {
        pod_labels(&self.workload)
    }

    /// Whether no network policy of the project selects its pods.
    pub fn has_no_network_policy(&self) -> Truth {
        self.cluster.policies.mean(self.labels(), &self.namespace).not()
    }

    /// Whether no disruption budget of the project selects its pods.
    pub fn has_no_budget(&self) -> Truth {
        self.cluster.budgets.mean(self.labels(), &self.namespace).not()
    }

    /// The service account that it names and that is not among those of its namespace.
    pub fn missing_account(&self) -> Option<Breach<'p>> {
        let name = self.workload.pod_field("serviceAccountName");
        // Every namespace has the default one.
        let lacking = self.cluster.accounts.lacks(&self.namespace, name).and(name.is("default").not());
        breach(lacking, name, "the namespace declares service accounts, and none of this name")
    }

    /// References to `ConfigMaps` that are not among those of its namespace.
    pub fn missing_config_maps(&self) -> Vec<Breach<'p>> {
        let missing = |one: Use<'p>| {
            let lacking = self.cluster.config_maps.lacks(&self.namespace, one.name);
            breach(lacking, one.name, "the namespace declares ConfigMaps, and none of this name")
        };
        self.uses("configMapKeyRef", "configMapRef", "configMap").filter_map(missing).collect()
    }

    /// Keys that a `ConfigMap` of the project does not have.
    pub fn missing_config_map_keys(&self) -> Vec<Breach<'p>> {
        let uses = self.uses("configMapKeyRef", "configMapRef", "configMap");
        self.missing_keys(uses, &self.cluster.config_maps, &["data", "binaryData"])
    }

    /// Keys that a Secret of the project does not have.
    pub fn missing_secret_keys(&self) -> Vec<Breach<'p>> {
        let uses = self.uses("secretKeyRef", "secretRef", "secret");
        self.missing_keys(uses, &self.cluster.secrets, &["data", "stringData", "binaryData"])
    }

    fn missing_keys(
        &self,
        uses: impl Iterator<Item = Use<'p>>,
        declared: &Named<'p>,
        fields: &[&'static str],
    ) -> Vec<Breach<'p>> {
        let mut missing = Vec::new();
        for one in uses {
            let Some(object) = declared.find(&self.namespace, one.name) else { continue };
            // Write-only data is in no file's values.
            let maps: Vec<_> = fields.iter().map(|field| object.get(field)).collect();
            for &key in &one.keys {
                let has = match key.text() {
                    Fact::Known(key) => Truth::any(maps.iter().map(|map| map.member(&key).is_set())),
                    Fact::Absent => Truth::True,
                    Fact::Unknown(causes) => Truth::Unknown(causes),
                };
                missing.extend(breach(has.not(), key, "what it is read from has no such key").map(|breach| Breach {
                    related: vec![(object.name_attr(), "this is what it is read from")],
                    ..breach
                }));
            }
        }
        missing
    }

    /// The references of one kind: in variables, as whole sets of variables, and as volumes; not those that may be
    /// missing.
    fn uses(
        &self,
        key_ref: &'static str,
        all_ref: &'static str,
        volume: &'static str,
    ) -> impl Iterator<Item = Use<'p>> {
        let workload = &self.workload;
        let field = |of: Attr<'p>, name: &'static str| workload.field(of, name);
        let mut uses = Vec::new();
        for container in workload.containers() {
            let variables = container.env().map(|variable| field(field(variable, "valueFrom"), key_ref));
            uses.extend(variables.map(|at| (at, "name", vec![at.get("key")])));
            uses.extend(container.env_from().map(|source| (field(source, all_ref), "name", Vec::new())));
        }
        for source in workload.volumes().map(|of| field(of, volume)) {
            let name = if volume == "secret" { "secretName" } else { "name" };
            uses.push((source, name, source.get("items").items().map(|item| item.get("key")).collect()));
        }
        let certain: Vec<_> = uses
            .into_iter()
            .filter(|(at, ..)| at.is_set() != Truth::False && at.get("optional").is_true() == Truth::False)
            .map(|(at, name, keys)| Use { name: field(at, name), keys })
            .collect();
        certain.into_iter()
    }
}

fn breach<'p>(violated: Truth, at: Attr<'p>, message: &str) -> Option<Breach<'p>> {
    (violated != Truth::False).then(|| Breach { violated, at, message: message.to_owned(), related: Vec::new() })
}
