//! What other objects of the cluster decide about workloads: the defaults of LimitRanges, service accounts.

use std::borrow::Cow;
use std::collections::HashMap;

use palisade_model::{Attr, Fact, Project, Resource, Truth};

use super::{Naming, Workload};

/// Which default of a `LimitRange`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Limit,
    Request,
}

/// The objects that decide about workloads, by namespace.
#[derive(Debug)]
pub(super) struct Cluster<'p> {
    ranges: Vec<Range<'p>>,
    by_namespace: HashMap<String, Vec<usize>>,
    /// Ranges whose namespace is not known.
    anywhere: Vec<usize>,
    accounts: HashMap<(String, String), Resource<'p>>,
}

/// An item of a `LimitRange` that may be about containers.
#[derive(Debug)]
struct Range<'p> {
    item: Attr<'p>,
    namespace: Attr<'p>,
    naming: Naming,
}

const LIMIT_RANGES: [&str; 3] = ["LimitRange", "kubernetes_limit_range", "kubernetes_limit_range_v1"];
const SERVICE_ACCOUNTS: [&str; 3] = ["ServiceAccount", "kubernetes_service_account", "kubernetes_service_account_v1"];

/// How a resource's fields are named.
pub(super) fn naming_of(resource: Resource<'_>) -> Naming {
    if resource.kind().starts_with("kubernetes_") { Naming::Terraform } else { Naming::Api }
}

fn namespace_of(resource: Resource<'_>) -> Attr<'_> {
    resource.get("metadata").get("namespace")
}

impl<'p> Cluster<'p> {
    pub(super) fn new(project: &'p Project) -> Self {
        let mut cluster = Cluster {
            ranges: Vec::new(),
            by_namespace: HashMap::new(),
            anywhere: Vec::new(),
            accounts: HashMap::new(),
        };
        for resource in LIMIT_RANGES.iter().flat_map(|kind| project.of_kind(kind)) {
            cluster.add_ranges(resource);
        }
        for resource in SERVICE_ACCOUNTS.iter().flat_map(|kind| project.of_kind(kind)) {
            if let Fact::Known(namespace) = name(namespace_of(resource))
                && let Fact::Known(name) = resource.get("metadata").get("name").text()
            {
                cluster.accounts.entry((namespace.into_owned(), name.into_owned())).or_insert(resource);
            }
        }
        cluster
    }

    fn add_ranges(&mut self, resource: Resource<'p>) {
        let naming = naming_of(resource);
        let list = if naming == Naming::Api { "limits" } else { "limit" };
        let namespace = namespace_of(resource);
        for item in resource.get("spec").get(list).items() {
            if item.get("type").is("Container") == Truth::False {
                continue;
            }
            let index = self.ranges.len();
            self.ranges.push(Range { item, namespace, naming });
            match name(namespace) {
                Fact::Known(name) => self.by_namespace.entry(name.into_owned()).or_default().push(index),
                Fact::Absent | Fact::Unknown(_) => self.anywhere.push(index),
            }
        }
    }

    /// The defaults that LimitRanges may supply for a resource of a workload's containers, and whether they do.
    pub(super) fn defaults(
        &self,
        workload: &Workload<'p>,
        kind: Kind,
        resource: &'static str,
    ) -> Vec<(Attr<'p>, Truth)> {
        let supplied = |&index: &usize| {
            let range = &self.ranges[index];
            let here = same_namespace(workload.metadata().get("namespace"), range.namespace);
            let is_about = range.item.get("type").is("Container").and(range.item.exists());
            let attr = range.supplies(kind, resource);
            (attr, here.and(is_about).and_then(|| attr.is_set()))
        };
        match workload.namespace() {
            Fact::Known(name) => {
                let known = self.by_namespace.get(&*name).into_iter().flatten();
                known.chain(&self.anywhere).map(supplied).collect()
            }
            Fact::Absent | Fact::Unknown(_) => (0..self.ranges.len()).map(|index| supplied(&index)).collect(),
        }
    }

    pub(super) fn service_account(&self, workload: &Workload<'p>) -> Option<Resource<'p>> {
        let name = workload.pod_field("serviceAccountName").text().or("default".into());
        let (Fact::Known(namespace), Fact::Known(name)) = (workload.namespace(), name) else { return None };
        self.accounts.get(&(namespace.into_owned(), name.into_owned())).copied()
    }
}

impl<'p> Range<'p> {
    /// What the range supplies. A `LimitRange` completes itself when it is stored: `default` from `max`, and
    /// `defaultRequest` from `default` and then from `min`.
    fn supplies(&self, kind: Kind, resource: &'static str) -> Attr<'p> {
        let of = |field| self.naming.get(self.item, field).get(resource);
        let fields: &[&'static str] = match kind {
            Kind::Limit => &["default", "max"],
            Kind::Request => &["defaultRequest", "default", "max", "min"],
        };
        fields.iter().map(|field| of(field)).find(|attr| attr.is_set() != Truth::False).unwrap_or(of(fields[0]))
    }
}

/// Whether two namespaces are the same one; absent is `default`.
fn same_namespace(a: Attr<'_>, b: Attr<'_>) -> Truth {
    if let (Some(a), Some(b)) = (a.reference(), b.reference())
        && a == b
    {
        return Truth::True;
    }
    match (name(a), name(b)) {
        (Fact::Unknown(a), Fact::Unknown(b)) => Truth::Unknown(a.union(b)),
        (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
        (a @ (Fact::Known(_) | Fact::Absent), b @ (Fact::Known(_) | Fact::Absent)) => (a == b).into(),
    }
}

fn name(namespace: Attr<'_>) -> Fact<Cow<'_, str>> {
    namespace.text().or(Cow::Borrowed("default"))
}
