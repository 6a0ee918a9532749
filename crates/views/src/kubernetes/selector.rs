//! Label selectors, and the pods that they find.

use std::collections::{HashMap, HashSet};

use palisade_model::{Attr, CauseId, Causes, Fact, Project, Truth, View};

use crate::{Naming, Workload};

/// Something that a resource refers to and that is not in the project may be in the cluster.
const ELSEWHERE: Truth = Truth::unknown(CauseId::ELSEWHERE);

/// Kinds of Terraform that put objects into a cluster which no file shows.
const RELEASES: [&str; 4] = ["helm_release", "kubectl_manifest", "kustomization_resource", "k8s_manifest"];

/// Which pods a selector means.
#[derive(Debug, Clone, Copy)]
pub struct LabelSelector<'p> {
    attr: Attr<'p>,
    labels: Attr<'p>,
    expressions: Attr<'p>,
}

impl<'p> LabelSelector<'p> {
    /// A selector with `matchLabels` and `matchExpressions`.
    pub fn new(attr: Attr<'p>, naming: Naming) -> Self {
        let (labels, expressions) = (naming.get(attr, "matchLabels"), naming.get(attr, "matchExpressions"));
        LabelSelector { attr, labels, expressions }
    }

    /// A selector that is a map of labels: those of Services and replication controllers.
    pub fn of_labels(attr: Attr<'p>) -> Self {
        LabelSelector { attr, labels: attr, expressions: attr.get("matchExpressions") }
    }

    /// The attribute that holds it.
    pub fn attr(&self) -> Attr<'p> {
        self.attr
    }

    /// Whether it means pods with these labels. One without terms means all.
    pub fn matches(&self, labels: Attr<'_>) -> Truth {
        let all = match self.labels.causes() {
            Some(causes) => Truth::Unknown(causes),
            None => Truth::all(self.labels.entries().map(|(key, value)| same_text(labels.member(key), value))),
        };
        all.and_then(|| self.expressions.all(|term| term_matches(term, labels)))
    }

    /// A label with its value that all pods have which it means, where one is known.
    fn known_label(&self) -> Option<(&'p str, String)> {
        self.labels.entries().find_map(|(key, value)| match value.text() {
            Fact::Known(value) => Some((key, value.into_owned())),
            Fact::Absent | Fact::Unknown(_) => None,
        })
    }
}

fn same_text(label: Attr<'_>, wanted: Attr<'_>) -> Truth {
    label.text().and_then(|label| wanted.text().map(|wanted| wanted == label)).test(|same| same)
}

/// Whether labels meet a term of `matchExpressions`.
fn term_matches(term: Attr<'_>, labels: Attr<'_>) -> Truth {
    let key = match term.get("key").text() {
        Fact::Known(key) => key,
        Fact::Absent => return Truth::unknown(CauseId::WRONG_TYPE),
        Fact::Unknown(causes) => return Truth::Unknown(causes),
    };
    let label = labels.member(&key);
    let among = || term.get("values").any(|value| same_text(label, value));
    match term.get("operator").text() {
        Fact::Known(operator) => match &*operator {
            "In" => among(),
            "NotIn" => among().not(),
            "Exists" => label.is_set(),
            "DoesNotExist" => label.is_set().not(),
            _ => Truth::unknown(CauseId::WRONG_TYPE),
        },
        Fact::Absent => Truth::unknown(CauseId::WRONG_TYPE),
        Fact::Unknown(causes) => Truth::Unknown(causes),
    }
}

/// The labels of a workload's pods: those of its template, or where that has none those that the workload looks for,
/// because the API server takes no others.
pub(super) fn pod_labels<'p>(workload: &Workload<'p>) -> Attr<'p> {
    let labels = workload.pod_metadata().get("labels");
    let selector = workload.spec_field("selector");
    if labels.is_set() == Truth::False && selector.is_set() == Truth::True {
        let wanted = workload.field(selector, "matchLabels");
        return if wanted.is_set() == Truth::False { selector } else { wanted };
    }
    labels
}

/// The workloads of a project, to be found by selectors.
#[derive(Debug)]
pub(super) struct Pods<'p> {
    workloads: Vec<Workload<'p>>,
    by_label: HashMap<(String, String, String), Vec<usize>>,
    by_namespace: HashMap<String, Vec<usize>>,
    by_name: HashMap<(String, String), Vec<usize>>,
    /// Those whose name or namespace is not known.
    nameless: Vec<usize>,
    /// Those whose namespace or labels are not known.
    unsure: Vec<usize>,
    /// The namespaces of objects that may make pods of their own, and whether one's namespace is not known.
    makers: HashSet<String>,
    makes_anywhere: bool,
}

impl<'p> Pods<'p> {
    pub(super) fn new(project: &'p Project) -> Self {
        let mut pods = Pods {
            workloads: Workload::collect(project),
            by_label: HashMap::new(),
            by_namespace: HashMap::new(),
            by_name: HashMap::new(),
            nameless: Vec::new(),
            unsure: Vec::new(),
            makers: HashSet::new(),
            makes_anywhere: RELEASES.iter().any(|kind| project.has_kind(kind)),
        };
        for index in 0..pods.workloads.len() {
            pods.add(index);
        }
        let own: HashSet<_> = pods.workloads.iter().map(|workload| workload.resource().id()).collect();
        // Kinds of custom resources have their group in the name.
        for kind in project.kinds().map(|(kind, _)| kind).filter(|kind| kind.contains('.') && !kind.contains('_')) {
            for object in project.of_kind(kind).filter(|object| !own.contains(&object.id())) {
                match object.get("metadata").get("namespace").text().or("default".into()) {
                    Fact::Known(namespace) => {
                        pods.makers.insert(namespace.into_owned());
                    }
                    Fact::Absent | Fact::Unknown(_) => pods.makes_anywhere = true,
                }
            }
        }
        pods
    }

    fn add(&mut self, index: usize) {
        let workload = &self.workloads[index];
        let labels = pod_labels(workload);
        let Fact::Known(namespace) = workload.namespace() else {
            self.unsure.push(index);
            self.nameless.push(index);
            return;
        };
        match workload.metadata().get("name").text() {
            Fact::Known(name) => {
                self.by_name.entry((namespace.clone().into_owned(), name.into_owned())).or_default().push(index);
            }
            Fact::Absent | Fact::Unknown(_) => self.nameless.push(index),
        }
        self.by_namespace.entry(namespace.clone().into_owned()).or_default().push(index);
        let mut known = labels.causes().is_none();
        for (key, value) in labels.entries() {
            match value.text() {
                Fact::Known(value) => {
                    let label = (namespace.clone().into_owned(), key.to_owned(), value.into_owned());
                    self.by_label.entry(label).or_default().push(index);
                }
                Fact::Absent | Fact::Unknown(_) => known = false,
            }
        }
        if !known {
            self.unsure.push(index);
        }
    }

    /// The workloads that a selector may mean in a namespace, and whether it does.
    pub(super) fn selected<'a>(
        &'a self,
        selector: LabelSelector<'p>,
        namespace: &Fact<String>,
    ) -> impl Iterator<Item = (&'a Workload<'p>, Truth)> + use<'a, 'p> {
        let known = match (namespace, selector.known_label()) {
            (Fact::Known(namespace), Some((key, value))) => {
                self.by_label.get(&(namespace.clone(), key.to_owned(), value)).map_or(&[][..], Vec::as_slice)
            }
            (Fact::Known(namespace), None) => self.by_namespace.get(namespace).map_or(&[][..], Vec::as_slice),
            (Fact::Absent | Fact::Unknown(_), _) => &[],
        };
        let same_namespace = match namespace {
            Fact::Known(name) => Ok(name.clone()),
            Fact::Absent => Err(Causes::one(CauseId::WRONG_TYPE)),
            Fact::Unknown(causes) => Err(*causes),
        };
        // Where the selector's own namespace is not known, all pods are candidates.
        let rest = if same_namespace.is_ok() { &self.unsure[..] } else { &[] };
        let all = if same_namespace.is_ok() { 0..0 } else { 0..self.workloads.len() };
        // One that is certain may also be among those that are not: it answers twice.
        known.iter().chain(rest).copied().chain(all).map(move |index| {
            let workload = &self.workloads[index];
            let here = match (&same_namespace, workload.namespace()) {
                (Ok(name), Fact::Known(theirs)) => (*name == theirs).into(),
                (Err(causes), _) => Truth::Unknown(*causes),
                (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
                (Ok(_), Fact::Absent) => Truth::False,
            };
            (workload, here.and_then(|| selector.matches(pod_labels(workload))))
        })
    }

    /// Whether a selector finds nothing. Where the project has no workload in the namespace at all, or something there
    /// that may make pods of its own, nothing can be said for certain.
    pub(super) fn is_dangling(&self, selector: LabelSelector<'p>, namespace: &Fact<String>) -> Truth {
        let found = Truth::any(self.selected(selector, namespace).map(|(_, selected)| selected));
        match (found.not(), self.is_whole(namespace)) {
            (Truth::True, false) => ELSEWHERE,
            (dangling, _) => dangling,
        }
    }

    /// Whether the project has workloads in a namespace, and all of them as far as that can be seen.
    pub(super) fn is_whole(&self, namespace: &Fact<String>) -> bool {
        match namespace {
            Fact::Known(name) => {
                self.by_namespace.contains_key(name) && !self.makers.contains(name) && !self.makes_anywhere
            }
            Fact::Absent | Fact::Unknown(_) => false,
        }
    }

    /// Whether a workload of this kind and name is in a namespace. Where the project does not have all of that, nothing
    /// can be said for certain.
    pub(super) fn lacks(&self, kind: Attr<'p>, name: Attr<'p>, namespace: &Fact<String>) -> Truth {
        let (namespace, name_text) = match (namespace, name.text()) {
            (Fact::Known(namespace), Fact::Known(name)) => (namespace, name),
            (Fact::Unknown(causes), _) => return Truth::Unknown(*causes),
            (_, Fact::Unknown(causes)) => return Truth::Unknown(causes),
            (Fact::Absent | Fact::Known(_), _) => return Truth::False,
        };
        let named = self.by_name.get(&(namespace.clone(), name_text.into_owned()));
        let certain = named.into_iter().flatten().map(|&index| kind.is(self.workloads[index].kind()));
        let possible = self.nameless.iter().map(|&index| {
            let workload = &self.workloads[index];
            let own_name = workload.metadata().get("name").text().map(|_| ()).is_set();
            kind.is(workload.kind()).and(own_name.and(workload.namespace().is_set()))
        });
        match (Truth::any(certain.chain(possible)).not(), self.is_whole(&Fact::Known(namespace.clone()))) {
            (Truth::True, false) => ELSEWHERE,
            (lacking, _) => lacking,
        }
    }
}

/// The selectors of many objects, to be found by the pods that they mean.
#[derive(Debug, Default)]
pub(super) struct Selectors<'p> {
    /// Those with a known label, by namespace and that label.
    by_label: HashMap<(String, String, String), Vec<LabelSelector<'p>>>,
    /// All of a namespace, and those without a known label.
    by_namespace: HashMap<String, (Vec<LabelSelector<'p>>, Vec<LabelSelector<'p>>)>,
    /// Those whose namespace is not known, and why.
    anywhere: Vec<(LabelSelector<'p>, Causes)>,
}

impl<'p> Selectors<'p> {
    pub(super) fn add(&mut self, selector: LabelSelector<'p>, namespace: Fact<String>) {
        let namespace = match namespace {
            Fact::Known(namespace) => namespace,
            Fact::Unknown(causes) => return self.anywhere.push((selector, causes)),
            Fact::Absent => return,
        };
        let (all, broad) = self.by_namespace.entry(namespace.clone()).or_default();
        all.push(selector);
        match selector.known_label() {
            Some((key, value)) => {
                self.by_label.entry((namespace, key.to_owned(), value)).or_default().push(selector);
            }
            None => broad.push(selector),
        }
    }

    /// Whether any of them means pods with these labels in this namespace.
    pub(super) fn mean(&self, labels: Attr<'p>, namespace: &Fact<String>) -> Truth {
        let elsewhere = self
            .anywhere
            .iter()
            .map(|(selector, causes)| Truth::Unknown(*causes).and_then(|| selector.matches(labels)));
        let namespace = match namespace {
            Fact::Known(namespace) => namespace,
            Fact::Unknown(causes) => {
                let none = self.by_namespace.is_empty() && self.anywhere.is_empty();
                return if none { Truth::False } else { Truth::Unknown(*causes) };
            }
            Fact::Absent => return Truth::False,
        };
        let Some((all, broad)) = self.by_namespace.get(namespace) else { return Truth::any(elsewhere) };
        let known: Option<Vec<_>> = labels
            .entries()
            .map(|(key, value)| match value.text() {
                Fact::Known(value) => Some((namespace.clone(), key.to_owned(), value.into_owned())),
                Fact::Absent | Fact::Unknown(_) => None,
            })
            .collect();
        let here = match known {
            Some(known) if labels.causes().is_none() => {
                let labelled = known.iter().filter_map(|label| self.by_label.get(label)).flatten();
                Truth::any(broad.iter().chain(labelled).map(|selector| selector.matches(labels)))
            }
            Some(_) | None => Truth::any(all.iter().map(|selector| selector.matches(labels))),
        };
        here.or_else(|| Truth::any(elsewhere))
    }
}
