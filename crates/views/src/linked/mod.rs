//! Resources with others that name them, or that they name: a VPC with its flow logs, a storage account with its key.

mod aws;
mod azure;

use std::collections::HashMap;
use std::slice;

use palisade_model::{Attr, CauseId, Causes, Join, JoinIndex, Project, Resource, Shape, Truth, View};

/// How resources of a kind are linked with resources of other kinds.
#[derive(Debug)]
struct Link {
    anchors: &'static [&'static str],
    part: &'static str,
    named: Named,
    /// What the one that is named is known by.
    identities: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
enum Named {
    /// Parts name the anchor, in the first of these arguments that is set, perhaps several in a list.
    Anchor(&'static [&'static str]),
    /// The anchor names its part in this argument.
    Part(&'static str),
}

fn links() -> impl Iterator<Item = &'static Link> {
    aws::LINKS.iter().chain(azure::LINKS)
}

/// A resource with those that it is linked with; or one of those, where it is not known with what.
#[derive(Debug, Clone)]
pub struct Linked<'p> {
    anchor: Resource<'p>,
    parts: Vec<(Resource<'p>, Truth)>,
    /// Kinds of which there may be parts that nobody sees here, and why.
    doubts: Vec<(&'static str, Causes)>,
    /// Why nobody sees what it is linked with, where it is a part itself.
    alone: Option<Causes>,
}

impl<'p> Linked<'p> {
    fn new(anchor: Resource<'p>) -> Self {
        Linked { anchor, parts: Vec::new(), doubts: Vec::new(), alone: None }
    }

    fn lone_part(part: Resource<'p>, causes: Causes) -> Self {
        Linked { parts: vec![(part, Truth::True)], alone: Some(causes), ..Linked::new(part) }
    }

    /// The resource; the part itself where it is not known what it is linked with.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// An attribute or block of the resource.
    pub fn get(&self, key: &'static str) -> Attr<'p> {
        self.anchor.get(key)
    }

    /// Those of a kind that it is linked with, each with whether it is there and linked.
    pub fn parts<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (Resource<'p>, Truth)> + 'a {
        self.seen().filter(move |(part, _)| part.kind() == kind)
    }

    /// Whether it is linked with one that is such.
    pub fn any(&self, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let seen = Truth::any(self.seen().map(|(part, is)| is.and_then(|| test(part))));
        self.doubts.iter().map(|doubt| doubt.1).chain(self.alone).fold(seen, or_unknown)
    }

    /// Whether it is linked with one of a kind that is such.
    pub fn any_of(&self, kind: &str, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let seen = Truth::any(self.parts(kind).map(|(part, is)| is.and_then(|| test(part))));
        let doubts = self.doubts.iter().filter(|doubt| doubt.0 == kind).map(|doubt| doubt.1);
        doubts.chain(self.alone.filter(|_| self.anchor.kind() != kind)).fold(seen, or_unknown)
    }

    fn seen(&self) -> impl Iterator<Item = (Resource<'p>, Truth)> + '_ {
        self.parts.iter().map(|&(part, is)| (part, is.and(part.exists())))
    }
}

fn or_unknown(sum: Truth, causes: Causes) -> Truth {
    sum.or(Truth::Unknown(causes))
}

impl View for Linked<'static> {
    type Of<'p> = Linked<'p>;

    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<Linked<'_>> {
        let mut views = Vec::new();
        let mut places = HashMap::new();
        let anchors = links().flat_map(|link| link.anchors).flat_map(|kind| project.of_kind(kind));
        for anchor in anchors {
            places.entry(anchor).or_insert_with(|| {
                views.push(Linked::new(anchor));
                views.len() - 1
            });
        }
        for link in links() {
            match link.named {
                Named::Anchor(by) if project.has_kind(link.part) => link.gather(project, by, &places, &mut views),
                Named::Anchor(_) => {}
                Named::Part(by) => link.follow(project, by, &places, &mut views),
            }
        }
        views
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

type Places<'p> = HashMap<Resource<'p>, usize>;

impl Link {
    /// Parts that the anchors name.
    fn follow<'p>(
        &'static self,
        project: &'p Project,
        by: &'static str,
        places: &Places<'p>,
        views: &mut [Linked<'p>],
    ) {
        let anchors = self.anchors.iter().flat_map(|kind| project.of_kind(kind)).collect::<Vec<_>>();
        if anchors.is_empty() {
            return;
        }
        let parts = JoinIndex::new(project, self.part_kind(), self.identities);
        for anchor in anchors {
            let view = &mut views[places[&anchor]];
            let Targets { found, open } = targets(&parts, anchor.get(by), by, self.part_kind());
            let unseen = open.or(found.is_empty().then_some(Causes::one(CauseId::ELSEWHERE)));
            view.parts.extend(found);
            view.doubts.extend(unseen.map(|causes| (self.part, causes)));
        }
    }

    /// Parts that name an anchor.
    fn gather<'p>(
        &'static self,
        project: &'p Project,
        by: &[&'static str],
        places: &Places<'p>,
        views: &mut Vec<Linked<'p>>,
    ) {
        let anchors = JoinIndex::new(project, self.anchors, self.identities);
        let mut doubt = None::<Causes>;
        for part in project.of_kind(self.part) {
            let by = by.iter().copied().find(|name| part.get(name).is_absent() != Truth::True);
            let Targets { found, open } =
                by.map_or_else(Targets::default, |by| targets(&anchors, part.get(by), by, self.anchors));
            if found.is_empty() {
                views.push(Linked::lone_part(part, open.unwrap_or(Causes::one(CauseId::ELSEWHERE))));
            }
            for (anchor, is) in found {
                views[places[&anchor]].parts.push((part, is));
            }
            doubt = open.map_or(doubt, |causes| Some(doubt.unwrap_or_default().union(causes)));
        }
        if let Some(causes) = doubt {
            let about = views.iter_mut().filter(|view| self.anchors.contains(&view.anchor.kind()));
            about.for_each(|view| view.doubts.push((self.part, causes)));
        }
    }

    fn part_kind(&'static self) -> &'static [&'static str] {
        slice::from_ref(&self.part)
    }
}

/// Where an argument leads.
#[derive(Default)]
struct Targets<'p> {
    /// The resources that it names, each with whether that is certain.
    found: Vec<(Resource<'p>, Truth)>,
    /// Why it may name others still.
    open: Option<Causes>,
}

fn targets<'p>(index: &JoinIndex<'p>, argument: Attr<'p>, name: &str, kinds: &[&str]) -> Targets<'p> {
    let each = if let Shape::List(items) = argument.shape() { items.collect() } else { vec![argument] };
    let mut targets = Targets::default();
    for attr in each {
        match find(index, attr, name, kinds) {
            Join::To(found) => {
                let doubt = attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                let is = if found.len() == 1 { Truth::True } else { Truth::Unknown(doubt) };
                targets.found.extend(found.into_iter().map(|target| (target, is)));
            }
            Join::Unknown(causes) => targets.open = Some(targets.open.unwrap_or_default().union(causes)),
            Join::Absent | Join::Elsewhere => {}
        }
    }
    targets
}

/// Like [`JoinIndex::find`]; where the value does not tell, what the argument's expression refers to does: a name that
/// the provider chooses, an id with something behind it (`"${azurerm_storage_account.a.id}/blobServices/default"`).
fn find<'p>(index: &JoinIndex<'p>, attr: Attr<'p>, name: &str, kinds: &[&str]) -> Join<'p> {
    let join = index.find(attr);
    let referred = || {
        let resource = attr.resource();
        let edges = resource.edges().iter().filter(|edge| &*edge.attribute == name);
        let found = edges.filter_map(|edge| resource.project().by_address(&edge.to));
        found.filter(|target| kinds.contains(&target.kind())).collect::<Vec<_>>()
    };
    match (&join, attr.reference()) {
        // A data source reads what others manage, and an id is nobody else's.
        (Join::Unknown(_), Some(reference)) if reference.is_identity() || reference.kind().starts_with("data.") => {
            Join::Elsewhere
        }
        (Join::Absent | Join::Unknown(_), None) => {
            let found = referred();
            if found.is_empty() { join } else { Join::To(found) }
        }
        (Join::To(_) | Join::Absent | Join::Elsewhere | Join::Unknown(_), _) => join,
    }
}
