//! Namespaces with what limits them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use palisade_model::{Anchors, Attr, Causes, Fact, Project, Resource, Truth, View};

use super::object::{KubernetesObject, LimitRange, Namespace, ResourceQuota};

/// A Namespace with the quotas and limit ranges that the project declares for it.
#[derive(Debug, Clone)]
pub struct NamespaceLimits<'p> {
    namespace: KubernetesObject<'p>,
    limits: Arc<Limits>,
}

#[derive(Debug)]
struct Limits {
    quotas: Namespaces,
    ranges: Namespaces,
}

/// The namespaces of some objects.
#[derive(Debug, Default)]
struct Namespaces {
    known: HashSet<String>,
    unknown: Option<Causes>,
}

impl Namespaces {
    fn of(objects: &[KubernetesObject<'_>]) -> Self {
        let mut all = Namespaces::default();
        for object in objects {
            match object.namespace() {
                Fact::Known(name) => {
                    all.known.insert(name.into_owned());
                }
                Fact::Absent => {}
                Fact::Unknown(causes) => all.unknown = Some(all.unknown.unwrap_or(causes).union(causes)),
            }
        }
        all
    }

    fn have(&self, name: &Fact<Cow<'_, str>>) -> Truth {
        let somewhere = self.unknown.map_or(Truth::False, Truth::Unknown);
        match name {
            Fact::Known(name) => Truth::from(self.known.contains(&**name)).or(somewhere),
            Fact::Absent => somewhere,
            Fact::Unknown(causes) => {
                if self.known.is_empty() {
                    somewhere
                } else {
                    somewhere.or(Truth::Unknown(*causes))
                }
            }
        }
    }
}

impl View for NamespaceLimits<'static> {
    type Of<'p> = NamespaceLimits<'p>;

    const KINDS: &'static [&'static str] = <Namespace<'static> as View>::KINDS;

    fn collect(project: &Project) -> Vec<NamespaceLimits<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<NamespaceLimits<'p>> {
        let project = anchors.project();
        let limits = Arc::new(Limits {
            quotas: Namespaces::of(&ResourceQuota::KIND.objects(project)),
            ranges: Namespaces::of(&LimitRange::KIND.objects(project)),
        });
        let namespaces = Namespace::KIND.objects_among(anchors).into_iter();
        namespaces.map(|namespace| NamespaceLimits { namespace, limits: limits.clone() }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.namespace.resource()
    }
}

impl<'p> NamespaceLimits<'p> {
    /// The attribute that names it.
    pub fn name(&self) -> Attr<'p> {
        self.namespace.name_attr()
    }

    /// Whether the project has a `ResourceQuota` for it.
    pub fn has_quota(&self) -> Truth {
        self.limits.quotas.have(&self.namespace.name())
    }

    /// Whether the project has a `LimitRange` for it.
    pub fn has_limit_range(&self) -> Truth {
        self.limits.ranges.have(&self.namespace.name())
    }
}
