//! Who answers for what runs: labels and annotations, Backstage's catalogue, service level objectives.

use std::collections::{HashMap, HashSet};

use palisade_model::{Attr, Fact, Project, Resource, Truth, View};

use crate::Workload;

/// Kinds that run until somebody stops them.
const LASTING: [&str; 8] = [
    "CloneSet",
    "DaemonSet",
    "Deployment",
    "DeploymentConfig",
    "ReplicaSet",
    "ReplicationController",
    "Rollout",
    "StatefulSet",
];

/// Kinds of Backstage's catalogue that have an owner (descriptor format, `spec.owner` required).
const OWNED: [&str; 5] = [
    "API.backstage.io",
    "Component.backstage.io",
    "Domain.backstage.io",
    "Resource.backstage.io",
    "System.backstage.io",
];

/// Kinds that can own.
const OWNERS: [&str; 2] = ["Group.backstage.io", "User.backstage.io"];

/// Kinds of objects that state objectives, and where they name their service: those of `OpenSLO`, Sloth, Pyrra.
const OBJECTIVES: [(&str, &[&str]); 3] = [
    ("SLO.openslo", &["spec", "service"]),
    ("PrometheusServiceLevel.sloth.slok.dev", &["spec", "service"]),
    ("ServiceLevelObjective.pyrra.dev", &["metadata", "name"]),
];

/// What joins a workload with its entry in the catalogue (Backstage's Kubernetes plugin).
const CATALOGUE_ID: &str = "backstage.io/kubernetes-id";
const CATALOGUE_SELECTOR: &str = "backstage.io/kubernetes-label-selector";

/// Labels that tell a workload's name.
const NAME_LABELS: [&str; 3] = [CATALOGUE_ID, "app.kubernetes.io/name", "app"];

/// Whether a label or annotation of one of these keys says something.
pub fn is_marked(metadata: Attr<'_>, keys: &[String]) -> Truth {
    let said = |map: Attr<'_>| Truth::any(keys.iter().map(|key| map.member(key).is_empty().not()));
    said(metadata.get("labels")).or_else(|| said(metadata.get("annotations")))
}

/// Something that runs until somebody stops it, with what the project says of who answers for it.
#[derive(Debug, Clone)]
pub struct Answerable<'p> {
    workload: Workload<'p>,
    is_catalogued: Truth,
    has_objective: Truth,
}

impl<'p> Answerable<'p> {
    /// The labels and annotations.
    pub fn metadata(&self) -> Attr<'p> {
        self.workload.metadata()
    }

    /// Whether Backstage's catalogue has a component for it.
    pub fn is_catalogued(&self) -> Truth {
        self.is_catalogued
    }

    /// Whether an object of `OpenSLO`, Sloth or Pyrra states an objective for it.
    pub fn has_objective(&self) -> Truth {
        self.has_objective
    }
}

impl View for Answerable<'static> {
    type Of<'p> = Answerable<'p>;

    const KINDS: &'static [&'static str] = <Workload<'static> as View>::KINDS;

    fn collect(project: &Project) -> Vec<Answerable<'_>> {
        let lasting = Workload::collect(project).into_iter().filter(|workload| LASTING.contains(&workload.kind()));
        let lasting = lasting.collect::<Vec<_>>();
        if lasting.is_empty() {
            return Vec::new();
        }
        let (catalogue, objectives) = (Catalogue::of(project), Names::of_objectives(project));
        let mut all = Vec::with_capacity(lasting.len());
        for workload in lasting {
            all.push(Answerable {
                is_catalogued: catalogue.has(&workload),
                has_objective: objectives.have(&workload),
                workload,
            });
        }
        all
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.workload.resource()
    }
}

/// Known names, and whether there may be others.
#[derive(Debug, Default)]
struct Names {
    known: HashSet<String>,
    others: Option<Truth>,
}

impl Names {
    fn add(&mut self, name: Attr<'_>) {
        match name.text() {
            Fact::Known(name) => {
                self.known.insert(name.into_owned());
            }
            Fact::Unknown(causes) => self.others = Some(Truth::Unknown(causes)),
            Fact::Absent => {}
        }
    }

    fn of_objectives(project: &Project) -> Self {
        let mut names = Names::default();
        for (kind, path) in OBJECTIVES {
            for resource in project.of_kind(kind) {
                names.add(path.iter().fold(resource.root(), |at, step| at.get(step)));
            }
        }
        names
    }

    fn has(&self, name: Attr<'_>) -> Truth {
        name.test_text(|name| self.known.contains(name)).or(self.others.unwrap_or(Truth::False))
    }

    /// Whether a workload goes by one of the names.
    fn have(&self, workload: &Workload<'_>) -> Truth {
        let metadata = workload.metadata();
        let labels = [metadata.get("labels"), workload.pod_metadata().get("labels")];
        let labelled = || Truth::any(labels.iter().flat_map(|map| NAME_LABELS.map(|key| self.has(map.member(key)))));
        self.has(metadata.get("name")).or_else(labelled)
    }
}

/// The components of Backstage's catalogue.
#[derive(Debug, Default)]
struct Catalogue {
    names: Names,
    /// Each selector's labels.
    selectors: Vec<HashMap<String, String>>,
}

impl Catalogue {
    fn of(project: &Project) -> Self {
        let mut catalogue = Catalogue::default();
        for component in project.of_kind("Component.backstage.io") {
            let metadata = component.get("metadata");
            catalogue.names.add(metadata.get("name"));
            catalogue.names.add(metadata.get("annotations").get(CATALOGUE_ID));
            match metadata.get("annotations").get(CATALOGUE_SELECTOR).text() {
                Fact::Known(text) => catalogue.selectors.push(labels(&text)),
                Fact::Unknown(causes) => catalogue.names.others = Some(Truth::Unknown(causes)),
                Fact::Absent => {}
            }
        }
        catalogue
    }

    fn has(&self, workload: &Workload<'_>) -> Truth {
        let own = workload.metadata().get("labels");
        let selects = |selector: &HashMap<String, String>| {
            Truth::all(selector.iter().map(|(key, value)| own.member(key).is(value)))
        };
        self.names.have(workload).or_else(|| Truth::any(self.selectors.iter().map(selects)))
    }
}

/// `app=cart,tier=web`; other forms of selectors are left out, so that less is selected.
fn labels(selector: &str) -> HashMap<String, String> {
    let pairs = selector.split(',').filter_map(|pair| pair.split_once('='));
    pairs.map(|(key, value)| (key.trim().to_owned(), value.trim_start_matches('=').trim().to_owned())).collect()
}

/// An entry of Backstage's catalogue that has an owner.
#[derive(Debug, Clone, Copy)]
pub struct BackstageEntry<'p> {
    resource: Resource<'p>,
    is_owner_known: Truth,
}

impl<'p> BackstageEntry<'p> {
    /// Its labels and annotations.
    pub fn metadata(&self) -> Attr<'p> {
        self.resource.get("metadata")
    }

    /// A field of its `spec`.
    pub fn spec(&self, field: &'static str) -> Attr<'p> {
        self.resource.get("spec").get(field)
    }

    /// Whether the catalogue has its owner. True where the project has no group or user: they are elsewhere.
    pub fn is_owner_known(&self) -> Truth {
        self.is_owner_known
    }
}

impl View for BackstageEntry<'static> {
    type Of<'p> = BackstageEntry<'p>;

    const KINDS: &'static [&'static str] = &OWNED;

    fn collect(project: &Project) -> Vec<BackstageEntry<'_>> {
        let mut owners = Names::default();
        for owner in OWNERS.iter().flat_map(|kind| project.of_kind(kind)) {
            owners.add(owner.get("metadata").get("name"));
        }
        let has_owners = !owners.known.is_empty();
        let mut entries = Vec::new();
        for resource in OWNED.iter().flat_map(|kind| project.of_kind(kind)) {
            let owner = resource.get("spec").get("owner");
            // `group:default/shop`: kind and namespace may be left out.
            let known = |name: &str| name.rsplit(['/', ':']).next().is_some_and(|name| owners.known.contains(name));
            let is_known = owner.test_text(known).or(owners.others.unwrap_or(Truth::False));
            let is_owner_known = if has_owners { is_known } else { Truth::True };
            entries.push(BackstageEntry { resource, is_owner_known });
        }
        entries
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}
