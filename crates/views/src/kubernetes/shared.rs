//! What several objects lay claim to that one alone should have: pods, and hosts.

use std::collections::{BTreeMap, HashMap};

use palisade_model::{Attr, Fact, Project, Resource, ResourceId, Truth, View};

use super::object::{Ingress, Service};

/// Of so many others that lay claim to the same each is asked whether it exists; whether one beyond does is not known
/// (`max-shared-claims`).
const MAX_CLAIMS: usize = 16;

/// What one object lays claim to.
struct Claim<'p> {
    by: Resource<'p>,
    at: Attr<'p>,
    /// What it is, in a text that is equal where the claims are.
    what: Fact<String>,
}

/// Whether another object lays claim to the same, for each claim.
fn shared<'p>(claims: &[Claim<'p>]) -> Vec<Truth> {
    let mut known: HashMap<&str, Vec<Resource<'p>>> = HashMap::new();
    // One that is not known may be any: those of two objects are enough for every third.
    let mut unknown: Vec<(ResourceId, Truth)> = Vec::new();
    for claim in claims {
        match &claim.what {
            Fact::Known(what) => known.entry(what).or_default().push(claim.by),
            Fact::Unknown(causes) if unknown.len() < 2 && unknown.iter().all(|(by, _)| *by != claim.by.id()) => {
                unknown.push((claim.by.id(), Truth::Unknown(*causes).and(claim.by.exists())));
            }
            Fact::Unknown(_) | Fact::Absent => {}
        }
    }
    let first = claims.iter().find(|claim| claim.what != Fact::Absent).map(|claim| claim.by.id());
    let several = claims.iter().any(|claim| claim.what != Fact::Absent && Some(claim.by.id()) != first);
    let claimed = claims.iter().map(|claim| {
        let by_unknown = unknown.iter().filter(|(by, _)| *by != claim.by.id()).map(|(_, is)| *is);
        match &claim.what {
            Fact::Absent => Truth::False,
            Fact::Unknown(causes) => Truth::Unknown(*causes).and(several.into()),
            Fact::Known(what) => {
                let others = known[&**what].iter().filter(|other| other.id() != claim.by.id());
                Truth::any(others.take(MAX_CLAIMS).map(|other| other.exists()).chain(by_unknown))
            }
        }
    });
    claimed.collect()
}

/// The claims of each object with whether others have them too.
type Shared<'p> = BTreeMap<ResourceId, (Resource<'p>, Vec<(Attr<'p>, Truth)>)>;

fn by_object(claims: Vec<Claim<'_>>) -> Shared<'_> {
    let verdicts = shared(&claims);
    let mut objects = Shared::new();
    for (claim, verdict) in claims.into_iter().zip(verdicts) {
        objects.entry(claim.by.id()).or_insert_with(|| (claim.by, Vec::new())).1.push((claim.at, verdict));
    }
    objects
}

/// A Service with its selector.
#[derive(Debug, Clone)]
pub struct SharedSelector<'p> {
    resource: Resource<'p>,
    claims: Vec<(Attr<'p>, Truth)>,
}

impl<'p> SharedSelector<'p> {
    /// Its selector, and whether another Service of its namespace has the same.
    pub fn shared(&self) -> &[(Attr<'p>, Truth)] {
        &self.claims
    }
}

impl View for SharedSelector<'static> {
    type Of<'p> = SharedSelector<'p>;

    const KINDS: &'static [&'static str] = <Service<'static> as View>::KINDS;

    fn collect(project: &Project) -> Vec<SharedSelector<'_>> {
        let services = Service::collect(project).into_iter();
        let claims = services.map(|service| {
            let at = service.spec("selector");
            let what =
                labels(at).and_then(|labels| service.namespace().map(|namespace| format!("{namespace}\n{labels}")));
            Claim { by: service.resource(), at, what }
        });
        let objects = by_object(claims.collect());
        objects.into_values().map(|(resource, claims)| SharedSelector { resource, claims }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

/// A map of labels as one text, in the order of their keys.
fn labels(map: Attr<'_>) -> Fact<String> {
    if let Some(causes) = map.causes() {
        return Fact::Unknown(causes);
    }
    let mut all = BTreeMap::new();
    for (key, value) in map.entries() {
        match value.text() {
            Fact::Known(text) => drop(all.insert(key, text)),
            Fact::Absent => {}
            Fact::Unknown(causes) => return Fact::Unknown(causes),
        }
    }
    if all.is_empty() {
        return Fact::Absent;
    }
    Fact::Known(all.iter().map(|(key, value)| format!("{key}={value}\n")).collect())
}

/// An Ingress with the hosts of its rules.
#[derive(Debug, Clone)]
pub struct SharedHost<'p> {
    resource: Resource<'p>,
    claims: Vec<(Attr<'p>, Truth)>,
}

impl<'p> SharedHost<'p> {
    /// Its hosts, each with whether another Ingress has it too.
    pub fn shared(&self) -> &[(Attr<'p>, Truth)] {
        &self.claims
    }
}

impl View for SharedHost<'static> {
    type Of<'p> = SharedHost<'p>;

    const KINDS: &'static [&'static str] = <Ingress<'static> as View>::KINDS;

    fn collect(project: &Project) -> Vec<SharedHost<'_>> {
        let claims = Ingress::collect(project).into_iter().flat_map(|ingress| {
            ingress.spec("rules").items().map(move |rule| {
                let at = rule.get("host");
                // Names in the DNS are the same in any case; a rule without one is for all.
                let what = at.text().and_then(|host| match &*host {
                    "" => Fact::Absent,
                    host => Fact::Known(host.to_ascii_lowercase()),
                });
                Claim { by: ingress.resource(), at, what }
            })
        });
        let objects = by_object(claims.collect());
        objects.into_values().map(|(resource, claims)| SharedHost { resource, claims }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}
